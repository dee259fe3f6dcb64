export type Progress = (done: number, total: number) => void;

const TENTHS = 10;

/** On a terminal one line that keeps up; in a log a line for each tenth. Ends its line when all is done. */
export function startProgress(
  label: string,
  out: { isTTY?: boolean; write: (text: string) => unknown } = process.stderr,
): Progress {
  let told = 0;
  return (done, total) => {
    if (total === 0) return;
    if (out.isTTY) {
      out.write(`\r\u001b[2K${label} ${done}/${total}${done === total ? "\n" : ""}`);
      return;
    }
    const tenth = Math.floor((done / total) * TENTHS);
    if (tenth <= told) return;
    told = tenth;
    out.write(`${label} ${done}/${total}\n`);
  };
}
