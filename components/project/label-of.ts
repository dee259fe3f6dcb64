/** The key of an extra field as words: `annual_review_date` reads "Annual review date"; a label stays as it is. */
export function labelOf(key: string): string {
  if (!/^[a-z0-9]+([_-][a-z0-9]+)*$/.test(key)) return key;
  const words = key.replace(/[_-]+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
