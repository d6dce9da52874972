import type { Subtype } from '../../core/decision.ts';
import type { Modality } from '../../core/facts.ts';

/**
 * Every sentence of the sheet for the patient: clinical.md, part 6, and the decision table in plain words. Short words,
 * short sentences, and none more certain than what the clinician reads. A line that ends in an asterisk is explained
 * at the end of the sheet.
 */

export const sheet = {
  title: 'Your kidney growth: your plan',
  draft: 'DRAFT. It does not replace your doctor. Your clinician must approve it.',
  accepted: 'DRAFT. It does not replace your doctor. Your clinician has accepted it, and has not signed it.',
  madeOn: (date: string) => `Made on ${date}.`,
  content: (version: string) => `Content ${version}.`,
  unreviewed: 'No clinician has reviewed these words yet.',
  review: 'These words are under review.',
  unconfirmed: '* General knowledge: we found no text that confirms it. A doctor must still check it.',
};

/** H3 and H4. */
export const bleeding = {
  now: {
    heading: 'Call the emergency number at once if',
    lines: [
      'you have sudden or very strong pain in your side, back or belly',
      'you faint or nearly faint',
      'you feel cold, sweaty or very weak',
      'your heart races',
      'you have a new hard swelling in your side',
      'there is a lot of blood, or clots, in your urine',
    ],
    after: ['Do not drive yourself. Say: “I have a kidney angiomyolipoma that can bleed.”'],
  },
  today: {
    heading: 'See a doctor the same day if',
    lines: ['there is any blood in your urine', 'you have new side pain that does not stop'],
    after: [
      'If the blood is heavy or has clots, or if you feel faint or are pregnant: call the emergency number.',
    ],
  },
  /** Where no kidney growth was found, nothing may be said of one. */
  outOfScope: {
    heading: 'Call the emergency number at once if',
    lines: ['you have sudden or very strong pain', 'you faint, or feel very ill'],
    after: ['Do not drive yourself.'],
  },
};

/** No number is known here: each stands before a line to write it on. */
export const contacts = {
  heading: 'Who to call',
  emergency: 'Emergency number',
  team: 'Your team',
  ward: 'The ward',
  afterEmbolization: 'After embolization, call the ward if you have fever or worse pain.',
};

export const urgent = {
  heading: 'What to do now',
  emergency: [
    'You may be bleeding inside. This is an emergency.',
    'If you are not in hospital, call the emergency number at once. If you are, tell the staff now.',
  ],
  bloodThinner: 'Tell them that you take a blood thinner. Ask them before you take the next dose.',
  bleed: 'You may have had a bleed. You need to be checked today.',
  symptoms: 'You need to be checked today, because of how you feel.',
  unread: 'Part of your record could not be read. Ask your team today what that means for you.',
  today: 'You need to be seen today.',
  now: 'You need to be seen now.',
  stopNow: 'Go to the emergency department now. Take no more of your mTOR tablets until you have been seen.',
  stopToday:
    'Call the doctor who gave you the mTOR tablets today. Take no more of them until you have talked.',
  transplantNow: 'Go to the emergency department now.',
  transplant: 'Do not stop your transplant medicine yourself. Call your transplant team now.',
};

/** What the plan says, by its outcome. */
export const says = {
  heading: 'What the plan says',
  fromRecord: 'This is what your record shows so far.',
  otherWay: (what: string) => `Your clinician chose this way for you: ${what}`,
  discharged: ['The growth is small.', 'Your clinician chose this way for you: no more check-up scans.'],
  outcome: {
    R01: ['The team must act now. They will look for a bleed, and treat it if there is one.'],
    'I-RECENT-BLEED': [
      'The growth may have bled. It is not clear that the bleed has stopped.',
      'You need checks, a blood test and a scan today.',
    ],
    'I-DIAG': [
      'It is not yet sure what kind of growth this is.',
      'It needs more tests before any treatment.',
    ],
    'I-EAML': [
      'Your growth is of a rare kind. This kind can spread.',
      'It needs more tests, and a team that treats cancer.',
    ],
    'I-SYMPT': [
      'The growth may be the cause of how you feel. Your team will look for other causes too.',
      'If it is the cause, treatment is advised.',
    ],
    'I-RISK': [
      'There is a sign that the growth may bleed. Treatment is advised.',
      'You see a doctor who can block its blood vessels.',
    ],
    'I-MTOR-FAIL': ['Your medicine may not work well enough. Your team will look for the cause.'],
    'I-MTOR-BLOCKED': [
      'With TSC, a medicine often comes first. For you, something speaks against it now.',
      'So the plan is to talk about other choices.',
    ],
    'I-SIZE': [
      'The growth is 4 cm or more. Some sources advise treatment at this size. Others say that size alone does not decide.',
      'You and your team decide together.',
    ],
    'I-GROWTH': [
      'The growth seems to get bigger. First it needs a closer look. Then you talk about treatment.',
    ],
    'M-HOLD': ['Something in your record must be checked, because you take an mTOR medicine.'],
    'M-ASSESS': ['It is not clear how well your medicine works. You need a scan now.'],
    'M-CONTINUE': [
      'Nothing in your record asks to stop or change your medicine. The plan is to go on with it.',
    ],
    'M-START': [
      'You have TSC, and the growth is large or is getting bigger. A medicine comes first in the plan, but only after some checks.',
    ],
    'M-PAED': [
      'With TSC, a medicine may help. It is not approved for this growth under the age of 18.',
      'A centre for children with TSC decides with you.',
    ],
    'S-RECHAR': ['The growth may have changed. It needs a closer look before the usual check-ups go on.'],
    R11d: [
      'You are pregnant. Nothing in your record asks for treatment of the growth now. It is watched with scans.',
    ],
    R11c: ['Your growth has been treated. The plan is to check on it.'],
    R11a: [
      'You have TSC. Nothing in your record asks for treatment now. The plan is to watch the growth with scans.',
    ],
    R11b: ['The growth is small. The plan is to watch it with scans.'],
    'X-SIZE-MISSING': [
      'It is not known how large the growth is now. Without that there is no plan. You need a scan.',
    ],
    'X-SIZE-STALE': ['Your last scan is too old. The growth may have changed. You need a new scan.'],
    'X-SIZE-INVALID': [
      'A size in your record is not clear. Your team must ask about it. Until then there is no plan.',
    ],
    'X-OUT-OF-SCOPE': [
      'No growth of this kind was found in your record. So this sheet has no plan for you.',
      'Ask your doctor what your record says.',
    ],
    'X-UNREADABLE': [
      'Part of your record could not be read. So there is no plan yet. Your team will look again.',
    ],
    R12: ['No plan could be made from your record. Your doctor decides what to do.'],
  } satisfies Record<Subtype | 'R01' | 'R11a' | 'R11b' | 'R11c' | 'R11d' | 'R12', string[]>,
  when: (weeks: number) => `This should happen within ${weeks} weeks.`,
  planned: (weeks: number) => `It should be planned within ${weeks} weeks.`,
  latest: (weeks: number) => `It should not wait longer than ${weeks} weeks.`,
};

const SCAN: Record<Modality, string> = {
  ultrasound: 'an ultrasound scan',
  ct: 'a CT scan',
  mri: 'an MRI scan',
};

export const scan = {
  heading: 'Your next scan',
  due: (modality: Modality, date: string) => `You need ${SCAN[modality]} by ${date}.`,
  fallback: (modality: Modality, date: string) =>
    `If you have no treatment before then, you need ${SCAN[modality]} by ${date}.`,
  now: (modality: Modality) => `You need ${SCAN[modality]} now. Call us if you have no date for it.`,
  late: (modality: Modality, date: string) =>
    `You needed ${SCAN[modality]} by ${date}. It is late. Call us now to plan it.`,
  hearNothing: 'If you hear nothing by then, call us.',
  afterStart: 'This day may change once you start the medicine.',
  usual: 'Small, quiet growths need check-up scans, usually every 6 to 12 months.',
  checkUps: 'Small, quiet growths need check-up scans.',
  none: 'This sheet sets no day for a check-up scan. Ask your team what comes next.',
  ended: [
    'No next scan is planned. Your clinician chose this.',
    'The signs of a bleed at the top of this sheet still count. If you have one of them, do as it says there.',
  ],
};

/** What the plan's own steps mean for the patient; steps that are the clinician's alone have no line. */
export const steps = {
  heading: 'What comes next',
  confirm: 'The growth is measured again before anything is done.',
  scanFirst: 'A new scan comes first. The last one is too old.',
  closerLook: 'An MRI scan shows more of the growth.',
  cancerTeam: 'A team that also treats cancer looks at your scans.',
  otherCauses: 'Other causes of pain or blood in the urine are looked for.',
  tsc: 'You are checked for signs of TSC (tuberous sclerosis), which can run in the family.',
  genes: 'You may be sent to a gene clinic.',
  fat: 'A scan must show fat in the growth first, or a small piece may be tested.',
  bloods: 'Blood and urine tests come before the first tablet.',
  scanBeforeStart: 'So does an MRI scan, at most 3 months before.',
  kidneyDoctor: 'You see a kidney doctor.',
  lungDoctor: 'You see a lung doctor, as a lung disease is possible.',
  oestrogen: 'Ask before you use a product with oestrogen.',
  birth: 'Your pregnancy team helps with the plan.',
  beforeBaby: 'Talk about treatment before you try for a baby.',
  vessels: 'You see a doctor who can block blood vessels.',
  experts: 'An expert centre helps your team.',
  kidneyTest: 'Your kidneys are checked with a blood test.',
};

export const options = {
  heading: 'Your choices',
  /** H6. */
  team: 'A team talks with you: a kidney doctor, a urologist and an X-ray doctor. The aim is to keep your kidney.',
  chosen: (what: string) => `Your clinician chose: ${what}`,
  equal: (count: string) => `The first ${count} are equal.`,
  ranked: 'The plan puts the first one first.',
  counts: ['two', 'three', 'four'],
  embolization: 'Block the blood vessels that feed the growth (embolization). It often has to be done again.',
  surgery: 'Take out only the growth, and keep the rest of the kidney.',
  watch: 'Watch it with scans.',
  watchEvery: (months: number) => `Watch it, with a scan every ${months} months.`,
  watchPregnant: 'Watch it closely, with a written plan for a bleed and for the birth.',
  ablation: 'Destroy the growth where it is (ablation). There is little proof for this.',
  medicine: 'Take a medicine (an mTOR inhibitor).',
  medicineInStudy:
    'Take a medicine (an mTOR inhibitor), but only in a study: it is not approved for this. Of those who took it, 4 in 10 chose to stop.',
  characterise: 'Look at it again with an MRI scan.',
  biopsy: 'Test a very small piece of it, taken with a needle (biopsy).',
};

/** H1 and H2. */
export const growth = {
  heading: 'What you have',
  H1: 'You have, or may have, an angiomyolipoma. It is a growth in the kidney made of blood vessels, muscle and fat. It is usually not cancer.',
  H2: 'The main danger is bleeding. Most small ones never bleed.*',
};

/** H7, H8 and H10. */
export const medicine = {
  heading: 'The mTOR medicine',
  offered: 'With TSC (tuberous sclerosis), an mTOR inhibitor may be offered.',
  H7: [
    'This medicine slows the growth, which may get bigger again when you stop. Do not stop or change it on your own.',
    'But if your face or tongue swells, or if you are pregnant: take no more tablets and call at once.',
  ],
  H8: {
    heading: 'On it, call your team quickly if you have',
    lines: [
      'mouth sores that stop you eating',
      'a new cough or trouble breathing',
      'fever',
      'a swollen face or tongue (emergency)',
      'wounds that do not heal',
      'a possible pregnancy',
    ],
  },
  H10: 'If you are pregnant or plan to be, tell us early. mTOR medicine must not be used in pregnancy.',
};

/** H9, H11 and H12. */
export const everyDay = {
  heading: 'Day to day',
  H9: 'Tell every doctor and dentist that you have this. Tell them all that you take, also hemp, CBD, St John’s wort and herbal products. Avoid grapefruit. Ask before a vaccine or an operation.',
  H11: [
    'Keep your blood pressure and kidney blood tests up to date.',
    'Ask before you use painkillers like ibuprofen or start a blood thinner. Never stop a prescribed blood thinner yourself. If you bleed, tell the ambulance that you take one.',
  ],
  H12: 'Ask your doctor about heavy contact sport.*',
};

export const unknown = {
  unreadHeading: 'What is not known yet',
  unread: 'Part of your record could not be read. What it says may change the plan.',
  tellHeading: 'Not known yet: please tell us of',
  findHeading: 'Your team still has to check',
  mayChange: 'The answers may change the plan.',
  shortHeading: 'Not known yet',
  short: 'Your team will ask you some things, and will check some. The answers may change the plan.',
  pain: 'pain or blood in your urine',
  bled: 'a past bleed of the growth',
  tsc: 'TSC in you or your family',
  pregnant: 'a pregnancy',
  takes: 'all that you take',
  treated: 'treatment of the growth',
  age: 'your age',
  oneKidney: 'having only one kidney',
  allergy: 'a medicine that made you ill',
  infection: 'an infection',
  liver: 'liver disease',
  breastFeeding: 'breast-feeding',
  lungs: 'lung disease',
  size: 'how large the growth is',
  vessels: 'if a blood vessel in it bulges',
  kind: 'what kind of growth it is',
  fat: 'if there is fat in it',
  looks: 'if it looks different now',
  lastScan: 'when the last scan was',
  works: 'how well your medicine works',
  rest: 'some other details',
};
