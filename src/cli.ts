/** The command line of `assess`: charts in, one decision a patient out. */
import { once } from 'node:events';
import { parseArguments } from './cli/arguments.ts';
import { run } from './cli/run.ts';
import { localDay } from './local-day.ts';

const { stdout, stderr } = process;

const err = (sentence: string): void => void stderr.write(`${sentence}\n`);

const out = async (text: string): Promise<void> => {
  if (!stdout.write(text)) await once(stdout, 'drain');
};

/** Ends the program, and with that removes what it left on disk. */
const stop = (code: number) => () => process.exit(code);
process.on('SIGINT', stop(130));
process.on('SIGTERM', stop(143));
// Whoever reads the results may stop early, as `head` does.
stdout.on('error', stop(0));

const given = parseArguments(process.argv.slice(2), localDay(new Date()));
if (given.ok) process.exitCode = await run(given.value, { out, err });
else {
  err(given.error);
  process.exitCode = 2;
}
