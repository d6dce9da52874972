/** H5, where the next scan has another interval than the usual one. */
export const CHECK_UP =
  'Small, quiet growth: you need check-up scans. Your next scan is due: {date}. If you hear nothing by then, call us.';

/** Patient-language facts (clinical.md, part 6); the wording is the specification's. */
export const EDUCATION = {
  H1: 'You have (or may have) an angiomyolipoma: a growth in the kidney made of blood vessels, muscle and fat. It is usually not cancer.',
  H2: 'The main danger is bleeding. Most small ones never bleed (general medical knowledge, not yet confirmed).',
  H3: 'Call the emergency number at once if: sudden or very strong pain in your side, back or belly; you faint, nearly faint, feel cold, sweaty or very weak; your heart races; a new hard swelling in your side; or a lot of blood or clots in your urine. After embolization: fever or worse pain, call the ward. Do not drive yourself. Say: “I have a kidney angiomyolipoma that can bleed.”',
  H4: 'Go the same day to a doctor: any blood in your urine, or new side pain that does not stop. Emergency number if it is heavy, has clots, you feel faint, or you are pregnant.',
  H5: 'Small, quiet growth: you need check-up scans, usually every 6–12 months. Your next scan is due: {date}. If you hear nothing by then, call us.',
  H6: 'Bigger, painful, fast-growing or bleeding-prone growth: a team (kidney doctor, urologist, X-ray specialist) will talk with you. Choices can be blocking its blood vessels, removing only the growth, medicine, or careful watching. The aim is to keep your kidney.',
  H7: 'With tuberous sclerosis (TSC): a medicine called an mTOR inhibitor may be offered. It slows the growth; it may grow again when stopped. Do not stop or change it on your own — except: swelling of face or tongue, or pregnancy: no further tablet and call at once.',
  H8: 'On that medicine, call your team quickly for: mouth sores that stop you eating, new cough or breathlessness, fever, swelling of face or tongue (emergency), wounds that do not heal, or a possible pregnancy.',
  H9: 'Tell every doctor and dentist you have this and what you take — also hemp/CBD products, St John’s wort and herbal products. Avoid grapefruit. Ask before vaccines or an operation.',
  H10: 'Pregnant or planning to be: tell us early. mTOR medicine must not be used in pregnancy.',
  H11: 'Keep blood pressure and kidney blood tests up to date. Ask before using ibuprofen-type painkillers or starting blood thinners; never stop a prescribed blood thinner yourself. If you bleed, tell the ambulance you take one.',
  H12: 'Ask your doctor about heavy contact sport (general medical knowledge, not yet confirmed).',
  H13: 'This sheet does not replace your doctor. It was made from a draft plan your clinician must approve.',
} as const;
