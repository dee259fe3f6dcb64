/** Anchors of the page that documents the API. */
export const operationId = (id: string) => `get-${id}`;
export const shapeId = (name: string) => `shape-${name}`;
