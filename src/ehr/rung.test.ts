import { expect, test } from 'vitest';
import { firstRung, rungOf } from './rung.ts';
import { sessionOf } from './test-tab.ts';
import type { Session } from './types.ts';

type Offered = Record<string, string[]>;

const said = (offered: Offered | null, conditional = false) => ({
  offers: (type: string, interaction: string) =>
    offered === null ? null : (offered[type] ?? []).includes(interaction),
  conditionalCreate: () => conditional,
});
const everything = ['create', 'search-type', 'read', 'update'];
const all = { CarePlan: everything, DocumentReference: everything };
const onlyNotes = { CarePlan: ['read', 'search-type'], DocumentReference: everything };

test('from the token alone: whatever it allows may be there', () => {
  expect(firstRung(sessionOf())).toEqual({ kind: 'plan' });
  expect(firstRung(sessionOf({ scopes: ['patient/CarePlan.rs'] }))).toEqual({
    kind: 'export',
    because: 'no-scope',
  });
});

test.each<[string, Partial<Session>, Offered | null, object]>([
  ['a plan where plans are taken', {}, all, { kind: 'plan' }],
  ['a plan where the EHR says nothing', {}, null, { kind: 'plan' }],
  [
    'nothing where the site has switched saving off, whatever the EHR takes',
    { off: ['saving'], notes: 'draft' },
    all,
    { kind: 'export', because: 'switched-off' },
  ],
  [
    'no note where the site has not said which notes there are',
    {},
    onlyNotes,
    { kind: 'export', because: 'not-offered' },
  ],
  ['a draft note', { notes: 'draft' }, onlyNotes, { kind: 'draft-note', because: 'not-offered' }],
  ['a final note', { notes: 'final-only' }, onlyNotes, { kind: 'final-note', because: 'not-offered' }],
  [
    'no final note without a clinician',
    { notes: 'final-only', fhirUser: 'Patient/p1' },
    onlyNotes,
    { kind: 'export' },
  ],
  [
    'no note without its scope',
    { notes: 'draft', scopes: ['patient/CarePlan.crs'] },
    onlyNotes,
    { kind: 'export' },
  ],
  [
    'a note where the token allows no plan',
    { notes: 'draft', scopes: ['patient/CarePlan.rs', 'patient/DocumentReference.crs'] },
    all,
    { kind: 'draft-note', because: 'no-scope' },
  ],
])('%s', (_name, session, offered, rung) => {
  expect(rungOf(sessionOf(session), said(offered))).toMatchObject(rung);
});

test('what cannot be looked for is written only where the EHR itself refuses a second copy', () => {
  const session = sessionOf({ scopes: ['patient/CarePlan.c'] });
  expect(rungOf(session, said(all))).toEqual({ kind: 'export', because: 'cannot-look' });
  expect(rungOf(session, said(all, true))).toEqual({ kind: 'plan' });
});
