import { compareFolders } from "../lib/preview/compare-folders";

// Run by the site for each preview; what it prints is read by the process that started it.
const [dir, label, base] = process.argv.slice(2);
if (dir === undefined || label === undefined) throw new Error("Usage: compare-folders DIR LABEL [BASE]");
console.log(JSON.stringify(await compareFolders(base === undefined ? null : { dir: base, label }, dir)));
