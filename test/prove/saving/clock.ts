import { setImmediate as turn } from 'node:timers/promises';

/** Time that passes only when nothing is left to do: the same schedule takes the same course every time. */
export class Clock {
  now = Date.UTC(2026, 0, 15, 9);
  private due: { at: number; id: number; work: () => void }[] = [];
  private last = 0;
  /** What runs outside this clock: time stands still until it is done. */
  private busy = 0;

  after = (ms: number, work: () => void): number => {
    this.last += 1;
    this.due.push({ at: this.now + ms, id: this.last, work });
    return this.last;
  };

  cancel = (id: unknown): void => {
    this.due = this.due.filter((one) => one.id !== id);
  };

  wait = (ms: number): Promise<void> => new Promise((resolve) => this.after(ms, resolve));

  async outside<T>(work: () => Promise<T>): Promise<T> {
    this.busy += 1;
    try {
      return await work();
    } finally {
      this.busy -= 1;
    }
  }

  /** Runs until `done`, or until nothing is due any more. */
  async run(done: () => boolean): Promise<void> {
    for (;;) {
      for (let rounds = 0; rounds < 4 || this.busy > 0; rounds++) await turn();
      if (done()) return;
      const next = this.due.toSorted((a, b) => a.at - b.at || a.id - b.id)[0];
      if (next === undefined) return;
      this.cancel(next.id);
      this.now = Math.max(this.now, next.at);
      next.work();
    }
  }
}
