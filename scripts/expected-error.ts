/** Something that people can do something about: its message is the whole story, a stack trace would only hide it. */
export class ExpectedError extends Error {
  exitCode = 1;
}

/** Runs a command line's main function: an expected failure is one sentence, and every failure an exit code. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const isExpected = error instanceof ExpectedError;
    console.error(isExpected ? error.message : error);
    process.exitCode = isExpected ? error.exitCode : 1;
  }
}
