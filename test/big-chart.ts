/** A chart as large as any: laboratory results and vital signs over years, and every tenth observation a tumour size. */

const UCUM = 'http://unitsofmeasure.org';
const KIDNEYS = ['18639004', '9846003'];

const TESTS = [
  ['718-7', 'Hemoglobin [Mass/volume] in Blood', 14, 'g/dL'],
  ['2160-0', 'Creatinine [Mass/volume] in Serum or Plasma', 1, 'mg/dL'],
  ['98979-8', 'Glomerular filtration rate', 80, 'mL/min/{1.73_m2}'],
  ['8867-4', 'Heart rate', 70, '/min'],
  ['2823-3', 'Potassium [Moles/volume] in Serum or Plasma', 4.1, 'mmol/L'],
  ['2951-2', 'Sodium [Moles/volume] in Serum or Plasma', 140, 'mmol/L'],
  ['777-3', 'Platelets [#/volume] in Blood', 200, '10*3/uL'],
  ['8302-2', 'Body height', 170, 'cm'],
  ['29463-7', 'Body weight', 70, 'kg'],
  ['33728-7', 'Size.maximum dimension in Tumor', 20, 'mm'],
] as const;

const DAY = 24 * 60 * 60 * 1000;
const day = (index: number) =>
  new Date(Date.UTC(2000, 0, 1) + ((index * 37) % 9000) * DAY).toISOString().slice(0, 10);

const kidney = (index: number) => ({
  bodySite: { coding: [{ system: 'http://snomed.info/sct', code: KIDNEYS[(index / 10) % 2 < 1 ? 0 : 1] }] },
});

function observation(index: number): object {
  const [code, text, value, unit] = TESTS[index % TESTS.length] ?? TESTS[0];
  return {
    resourceType: 'Observation',
    id: `o${index}`,
    meta: { versionId: '1', lastUpdated: '2026-01-01T00:00:00Z' },
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code, display: text }], text },
    subject: { reference: 'Patient/p1' },
    effectiveDateTime: day(index),
    ...(code === '33728-7' ? kidney(index) : {}),
    valueQuantity: { value, unit, system: UCUM, code: unit },
  };
}

export const bigChart = (observations: number): object[] => [
  { resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: '1980-01-01' },
  ...Array.from({ length: observations }, (_, index) => observation(index)),
];
