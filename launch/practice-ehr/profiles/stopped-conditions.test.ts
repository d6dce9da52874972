import { expect, test } from 'vitest';
import { appUrl, atTheDoorOf } from '../test-client.ts';
import { stoppedConditions } from './stopped-conditions.ts';

test('a conditional create is promised, and the preflight lets no browser ask for one', async () => {
  const door = await atTheDoorOf(stoppedConditions);
  try {
    const { resource } = (await door.metadata()).rest?.[0] ?? {};
    expect(resource?.find(({ type }) => type === 'CarePlan')?.conditionalCreate).toBe(true);
    const preflight = await fetch(`${door.behaviour.fhirUrl}/CarePlan`, {
      method: 'OPTIONS',
      headers: {
        origin: appUrl,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,if-none-exist',
      },
    });
    const allowed = preflight.headers.get('access-control-allow-headers')?.split(', ');
    expect(allowed).toEqual(['Accept', 'Authorization', 'Content-Type', 'If-Match', 'Prefer']);
  } finally {
    await door.close();
  }
});
