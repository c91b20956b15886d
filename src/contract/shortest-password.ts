/** Fewest characters of a password that stands alone, without a second factor. Source: NIST SP 800-63B-4, 3.1.1.2. */
export const SHORTEST_PASSWORD = 15;
