import { Session } from 'node:inspector';

/**
 * Counts work instead of timing it: how often each block of our code ran, as V8's precise coverage tells. The same code,
 * inputs and V8 give the same number on any machine, however busy. Only in a process that was started with
 * `--no-opt`, as code that V8 inlines into other code is no longer counted, and only of modules loaded after
 * `counting` was called.
 *
 * A block is the body of a function, of a branch, of a loop, of one side of a condition. One that ran exactly as often as
 * the block around it counts as part of that, and what JavaScript itself brings (sorting, regular expressions) not at all.
 */
export function counting(isOurs: (url: string) => boolean): { workOf: (work: () => void) => number } {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

  /** The blocks that ran since this was last asked. */
  function blocksRun(): number {
    let sum = 0;
    // To a session of its own thread the answer comes at once.
    session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error !== null) throw error;
      const ours = answer.result.filter(({ url }) => isOurs(url));
      const blocks = ours.flatMap(({ functions }) => functions).flatMap(({ ranges }) => ranges);
      sum = blocks.reduce((all, { count }) => all + count, 0);
    });
    return sum;
  }

  return {
    workOf: (work) => {
      blocksRun();
      work();
      return blocksRun();
    },
  };
}
