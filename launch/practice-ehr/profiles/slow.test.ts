import { expect, test } from 'vitest';
import { atTheDoorOf } from '../test-client.ts';
import { slow } from './slow.ts';

test('every answer takes its time, and one search far more', async () => {
  const door = await atTheDoorOf(slow(0.1));
  try {
    const { fhir } = await door.open('ada');
    const taken = async (path: string) => {
      const start = performance.now();
      expect((await fhir('GET', path)).status).toBe(200);
      return performance.now() - start;
    };
    const [patient, reports] = await Promise.all([
      taken('Patient/ada'),
      taken('DiagnosticReport?patient=ada'),
    ]);
    // Timers may fire a little early.
    expect(patient).toBeGreaterThan(140);
    expect(patient).toBeLessThan(reports);
    expect(reports).toBeGreaterThan(780);
  } finally {
    await door.close();
  }
});
