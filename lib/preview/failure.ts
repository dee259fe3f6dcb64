/** Why there is no preview. The page has words of its own for each; these are for programs. */
export const FAILURES = {
  "bad-form": [400, "Send files as `multipart/form-data`, each as a part named `files`."],
  "no-files": [400, "There is no file with YAML in it: name `.yml` or `.yaml` files."],
  "too-large": [413, "It is larger than 5 MB, or more than 5,000 files."],
  busy: [429, "Too many previews are asked for at the moment. Try again in a minute."],
  "took-too-long": [422, "Reading it took too long."],
  "urls-off": [403, "This site reads no addresses. Send the files instead."],
  "bad-address": [400, "Give a whole address that starts with http:// or https://, without a user name."],
  "not-public": [400, "Only addresses on the public internet are read."],
  unreachable: [502, "Nothing could be read from there: the server did not answer, or not with the file."],
  "too-slow": [504, "The server did not send the file within 10 seconds."],
  "too-many-redirects": [502, "The address leads on more than three times."],
  "no-yaml": [415, "What is there is no YAML: name the address of the file itself, not of a page that shows it."],
} as const satisfies Record<string, [status: number, detail: string]>;

export type Failure = keyof typeof FAILURES;
