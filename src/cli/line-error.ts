/** A line that cannot be sent. */
export class LineError extends Error {}
