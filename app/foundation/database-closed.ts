/** The database cannot be opened; the message says why and what to do. */
export class DatabaseClosed extends Error {}
