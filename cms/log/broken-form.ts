/** Whether an error says that a form is cut off or written wrongly; Payload takes it for a fault of the portal. */
export function isBrokenForm(error: Error): boolean {
  if (error instanceof SyntaxError) return error.stack?.includes('addDataAndFileToRequest') ?? false;
  return BROKEN.some((start) => error.message.startsWith(start));
}

/** What busboy and Payload say of such forms. Source: busboy 1.6, payload 3.90 uploads/fetchAPI-multipart. */
const BROKEN = [
  'Unexpected end of f',
  'Malformed ',
  'Unsupported content type',
  'Multipart: Boundary not found',
  'Request is not eligible for file upload',
  'Missing Content-Type',
] as const;
