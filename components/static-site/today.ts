/** The day of the reader: where no server knows it, it is that of the clock here. */
export const today = () => new Date().toISOString().slice(0, 10);
