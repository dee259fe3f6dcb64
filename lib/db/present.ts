type AbsentKeys<T> = { [K in keyof T]-?: null extends T[K] ? K : undefined extends T[K] ? K : never }[keyof T];

/** `T` with every key that may hold `null` or `undefined` as an optional one. */
export type Present<T> = Omit<T, AbsentKeys<T>> & { [K in AbsentKeys<T>]?: NonNullable<T[K]> };

/** The same object without its keys that hold `null` or `undefined`: a DTO leaves out what it doesn't know. */
export function present<T extends object>(value: T): Present<T> {
  const known = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(known) as Present<T>;
}
