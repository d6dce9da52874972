import { randomUUID } from 'node:crypto';

/** What a launch handle stands for: who opened which chart. */
export type Launch = {
  userId: string;
  patientId: string;
  encounterId: string | null;
  needPatientBanner: boolean;
};

/** Launch handles, each good for one launch. */
export class Launches {
  private readonly waiting = new Map<string, Launch>();

  open(launch: Launch): string {
    const handle = randomUUID();
    this.waiting.set(handle, launch);
    return handle;
  }

  look(handle: string): Launch | undefined {
    return this.waiting.get(handle);
  }

  /** Uses the handle up. */
  take(handle: string): Launch | undefined {
    const launch = this.waiting.get(handle);
    this.waiting.delete(handle);
    return launch;
  }
}
