import { chart, gap, lesion, present, type RuleExample, scan } from '../fixtures.ts';

const noAml = present(false);

export const examples: RuleExample[] = [
  {
    says: 'a chart read completely without a renal AML is out of scope',
    facts: chart({ renalAml: noAml }),
    truth: true,
  },
  { says: 'a recorded renal AML is in scope', facts: chart({ renalAml: present(true) }), truth: false },
  { says: 'not recorded is not "none"', facts: chart(), truth: null },
  {
    says: 'a lesion is in scope, whatever the problem list says',
    facts: chart({ renalAml: noAml, lesions: present([lesion('L1', [scan('2026-10-12', 20)])]) }),
    truth: false,
  },
  {
    says: 'a bleed of the kidney is in scope',
    facts: chart({ renalAml: noAml, acuteBleed: present(true) }),
    truth: false,
  },
  {
    says: '"none" from a problem list that could not be read is not trusted',
    facts: chart({ renalAml: noAml }),
    gaps: [gap('renalAml')],
    truth: null,
  },
  {
    says: '"none" from the clinician is trusted even then',
    facts: chart({
      renalAml: {
        state: 'absent-documented',
        value: false,
        sources: [{ from: 'clinician', date: '2026-11-23' }],
      },
    }),
    gaps: [gap('renalAml')],
    truth: true,
  },
  {
    says: 'no lesion cannot be told while the measurements are unread',
    facts: chart({ renalAml: noAml }),
    gaps: [gap('lesions')],
    truth: null,
  },
];
