import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CarePlan, DocumentReference, Practitioner, Resource } from 'fhir/r4';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { practicePatients, practiceUsers } from '../patients/index.ts';
import type { Behaviour, ChartServices, OpenLaunch } from '../types.ts';
import { chartScreen } from './index.ts';

const patients = practicePatients('2026-11-23');
const saved: Resource[] = [];
const launches: Parameters<OpenLaunch>[0][] = [];
const EVIL = `<img src=x onerror="alert(1)">`;

const behaviour = (id: string, name: string, path: string): Behaviour => ({
  id,
  name,
  summary: `What is different of ${name}.`,
  fhirUrl: `http://localhost:4998${path}/fhir`,
  authUrl: `http://localhost:4998${path}/auth`,
  notes: null,
  openLaunch: (launch) => `handle-${launches.push(launch)}`,
});

const services: ChartServices = {
  patients,
  users: practiceUsers,
  chartOf: async (id) => [...(patients.find((one) => one.id === id)?.resources ?? []), ...saved],
  putInto: async (_, resource) => {
    saved.splice(0, saved.length, ...saved.filter(({ id }) => id !== resource.id), resource);
  },
  behaviours: [behaviour('', 'the practice EHR', ''), behaviour('epic-like', 'Epic', '/epic-like')],
  launchUrl: 'http://localhost:4999/launch/index.html',
};

const draft: CarePlan = {
  resourceType: 'CarePlan',
  id: 'draft-1',
  status: 'draft',
  intent: 'proposal',
  title: `Surveillance ${EVIL}`,
  created: '2026-11-23T09:15:00Z',
  subject: { reference: 'Patient/sporadic-2cm' },
  text: {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>Ultrasound in 12 months</p>${EVIL}</div>`,
  },
};

let server: Server;
let base = '';

beforeAll(async () => {
  const screen = chartScreen(services);
  server = createServer((request, response) => {
    void screen(request, response).then((handled) => handled || response.writeHead(418).end());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // A server that listens on a port has an AddressInfo.
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  saved.length = 0;
  launches.length = 0;
});

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(base + path, { redirect: 'manual', headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const switchTo = (user: string, back: string) =>
  fetch(`${base}/user`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ user, back }) });

describe('the screen of the practice EHR', () => {
  it('lists every patient by name and clinical point, and says that they are synthetic', async () => {
    const { text } = await get('/');
    expect(text).toContain('Practice EHR: synthetic patients, not for care');
    for (const { id, point } of patients) {
      expect(text).toContain(`href="/patients/${id}"`);
      expect(text).toContain(point);
    }
  });

  it('shows a chart with each value, its unit and its day', async () => {
    const { text } = await get('/patients/tsc-on-everolimus');
    expect(text).toContain('38 × 34 × 33 mm');
    expect(text).toContain('122/76 mmHg');
    expect(text).toContain('<time datetime="2026-07-23">23 Jul 2026</time>');
    expect(text).toContain('Everolimus 10 mg tablet');
  });

  it('shows a saved draft as a draft, after a reload and by itself', async () => {
    expect((await get('/patients/sporadic-2cm')).text).toContain('None saved yet.');
    saved.push(draft);
    for (const path of ['/patients/sporadic-2cm', '/patients/sporadic-2cm/plans']) {
      const { text } = await get(path);
      expect(text).toContain('data-reference="CarePlan/draft-1"');
      expect(text).toContain('<span class="badge draft">DRAFT</span>');
      expect(text).toContain('Ultrasound in 12 months');
    }
  });

  it('runs nothing that a resource contains', async () => {
    saved.push(draft);
    const { text, headers } = await get('/patients/sporadic-2cm');
    expect(text).not.toContain('<img');
    expect(text).not.toMatch(/<[^>]*\s(?:style|on\w+)=/);
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="/chart/chart.js" defer>']);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-src 'self' http://localhost:4999;");
  });

  it('says so, readably, when there is no such patient', async () => {
    for (const path of ['/patients/nobody', '/patients/%E0%A4%A', '/launch?patient=nobody', '/launch']) {
      const { status, text } = await get(path);
      expect(status).toBe(404);
      expect(text).toContain('This practice EHR has no such patient.');
    }
    expect(launches).toEqual([]);
  });

  it('leaves every other path to others', async () => {
    for (const path of [
      '/fhir/Patient',
      '/patients/sporadic-2cm/other',
      '/chart/../package.json',
      '/chart/x',
    ]) {
      expect((await get(path)).status).toBe(418);
    }
    expect((await fetch(`${base}/`, { method: 'DELETE' })).status).toBe(418);
  });

  it('serves its style sheet, script and icon', async () => {
    expect((await get('/chart/chart.css')).headers.get('content-type')).toContain('text/css');
    expect((await get('/chart/chart.js')).headers.get('content-type')).toContain('text/javascript');
    expect((await get('/chart/icon.svg')).headers.get('content-type')).toBe('image/svg+xml');
  });
});

describe('a saved note', () => {
  const note = (changes: Partial<DocumentReference>): DocumentReference => ({
    resourceType: 'DocumentReference',
    id: 'note-1',
    status: 'current',
    docStatus: 'preliminary',
    subject: { reference: 'Patient/sporadic-2cm' },
    content: [
      {
        attachment: {
          contentType: 'text/html;charset=utf-8',
          title: `Plan ${EVIL}`,
          data: Buffer.from(
            `<!DOCTYPE html><html><head><title>T</title></head><body><p>MRT in 12 Monaten, für Ada</p>${EVIL}</body></html>`,
          ).toString('base64'),
        },
      },
    ],
    ...changes,
  });
  const notesShown = async (changes: Partial<DocumentReference>) => {
    saved.push(practitioner, note(changes));
    return (await get('/patients/sporadic-2cm/plans')).text.split('id="notes"')[1] ?? '';
  };
  const practitioner: Practitioner = {
    resourceType: 'Practitioner',
    id: 'dr-x',
    name: [{ text: 'Dr Xenia Ray' }],
  };

  it('is shown as the draft it is, unsigned, with its words and nothing that runs', async () => {
    const shown = await notesShown({});
    expect(shown).toContain('<span class="badge draft">DRAFT</span>');
    expect(shown).toContain('not signed · DocumentReference/note-1');
    expect(shown).toContain('<p>MRT in 12 Monaten, für Ada</p>');
    expect(shown).not.toMatch(/<img|DOCTYPE|<title>/);
  });

  it('is shown as final, by its author', async () => {
    const shown = await notesShown({ docStatus: 'final', author: [{ reference: 'Practitioner/dr-x' }] });
    expect(shown).toContain('<span class="badge quiet">FINAL</span>');
    expect(shown).toContain('Dr Xenia Ray · DocumentReference/note-1');
  });

  it('is shown as taken back', async () => {
    expect(await notesShown({ status: 'entered-in-error' })).toContain('>ENTERED-IN-ERROR</span>');
  });
});

describe('a plan in the chart', () => {
  const address = '/patients/sporadic-2cm/plans/draft-1';
  const change = (fields: string[][], path = address) =>
    fetch(base + path, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
      headers: { cookie: 'practice-ehr-user=dr-lindqvist' },
    });

  it('is made active, noted in and marked as entered in error by forms, each back to the chart', async () => {
    saved.push(draft);
    const { text } = await get('/patients/sporadic-2cm');
    expect(text.split(`action="${address}"`)).toHaveLength(3);
    const made = await change([['change', 'activate']]);
    expect([made.status, made.headers.get('location')]).toEqual([303, '/patients/sporadic-2cm#care-plans']);
    expect(saved).toMatchObject([{ id: 'draft-1', status: 'active', intent: 'plan' }]);
    await change([
      ['change', 'notes'],
      ['note', EVIL],
    ]);
    const name = practiceUsers.find(({ id }) => id === 'dr-lindqvist')?.name;
    expect(saved).toMatchObject([{ status: 'active', note: [{ authorString: name, text: EVIL }] }]);
    const noted = (await get('/patients/sporadic-2cm')).text;
    expect(noted).toContain('&lt;img src=x');
    expect(noted).not.toContain('value="activate"');
    await change([['change', 'entered-in-error']]);
    expect(saved).toMatchObject([{ status: 'entered-in-error' }]);
    expect((await get('/patients/sporadic-2cm')).text).not.toContain(`action="${address}"`);
  });

  it.each([
    ['of another chart', '/patients/sporadic-2cm/plans/none', 'activate', 400],
    ['of nobody', '/patients/nobody/plans/draft-1', 'activate', 404],
    ['in a way that is not known', address, 'delete', 400],
  ])('is not changed when it is one %s', async (_, path, named, status) => {
    saved.push(draft);
    expect((await change([['change', named]], path)).status).toBe(status);
    expect(saved).toEqual([draft]);
  });
});

describe('opening the app', () => {
  it('sends a launch for the signed-in user, the patient and the visit in progress', async () => {
    const { status, headers } = await get('/launch?patient=pregnant', {
      cookie: 'other=1; practice-ehr-user=dr-lindqvist',
    });
    expect(status).toBe(303);
    expect(headers.get('location')).toBe(
      'http://localhost:4999/launch/index.html?iss=http%3A%2F%2Flocalhost%3A4998%2Ffhir&launch=handle-1',
    );
    expect(launches).toEqual([
      {
        userId: 'dr-lindqvist',
        patientId: 'pregnant',
        encounterId: 'pregnant-visit',
        needPatientBanner: true,
      },
    ]);
  });

  it('in a frame leaves the banner to the chart', async () => {
    const { text } = await get('/patients/pregnant/app');
    const source = /<iframe[^>]* src="([^"]*)"/.exec(text)?.[1] ?? '';
    expect(source).toBe('/launch?patient=pregnant&amp;frame=1');
    await get(source.replace('&amp;', '&'));
    expect(launches).toMatchObject([{ patientId: 'pregnant', needPatientBanner: false }]);
  });

  it('is for the first user of the practice when the cookie names nobody we know', async () => {
    await get('/launch?patient=pregnant', { cookie: 'practice-ehr-user=somebody' });
    expect(launches).toMatchObject([{ userId: practiceUsers[0]?.id }]);
  });
});

describe('how the EHR behaves', () => {
  const behaveLike = (id: string) =>
    fetch(`${base}/behaviour`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ behaviour: id, back: '/patients/pregnant' }),
    });

  it('is plain until another is chosen, and the chart says what the chosen one is like', async () => {
    expect((await get('/patients/pregnant')).text).toContain(
      '<option value="" selected>the practice EHR</option>',
    );
    const answer = await behaveLike('epic-like');
    expect(answer.headers.get('location')).toBe('/patients/pregnant');
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const { text } = await get('/patients/pregnant', { cookie });
    expect(text).toContain('<option value="epic-like" selected>Epic</option>');
    expect(text).toContain('What is different of Epic.');
  });

  it('is where the app is launched from', async () => {
    const { headers } = await get('/launch?patient=pregnant', { cookie: 'practice-ehr-behaviour=epic-like' });
    const address = new URL(headers.get('location') ?? '');
    expect(address.searchParams.get('iss')).toBe('http://localhost:4998/epic-like/fhir');
  });

  it('does not change for one we do not know', async () => {
    expect((await behaveLike('abacus')).headers.get('set-cookie')).toBeNull();
  });
});

describe('switching the user', () => {
  it('remembers the user and returns to the page it came from', async () => {
    const answer = await switchTo('dr-lindqvist', '/patients/pregnant');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/patients/pregnant');
    expect(answer.headers.get('set-cookie')).toBe(
      'practice-ehr-user=dr-lindqvist; Path=/; SameSite=Lax; HttpOnly',
    );
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example/', ''])(
    'never leaves the practice EHR for %j',
    async (back) => {
      expect((await switchTo('dr-lindqvist', back)).headers.get('location')).toBe('/');
    },
  );

  it('changes nothing for a user we do not know', async () => {
    expect((await switchTo('x; Path=/evil', '/')).headers.get('set-cookie')).toBeNull();
  });
});
