/** The clock that an EHR goes by, in milliseconds, and how it lets time pass. */
export type Time = { now: () => number; wait: (ms: number) => Promise<void> };

export const realTime: Time = {
  now: () => Date.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
