/** Titles of the admin's pages. */
export const adminTitle = { title: 'Redaksi', suffix: ' | Warta', logo: 'Warta' } as const;
