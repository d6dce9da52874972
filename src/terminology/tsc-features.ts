/** Features that point to tuberous sclerosis. No reviewed codes: whole words only. */
export const TSC_FEATURE_WORDS = {
  sega: /\bsubependymal giant cell (astrocytoma|tumou?r)\b|\bSEGA\b/i,
  subependymal_nodule: /\bsubependymal nodules?\b/i,
  cortical_tuber: /\bcortical tubers?\b/i,
  cardiac_rhabdomyoma: /\bcardiac rhabdomyomas?\b|\brhabdomyomas? of (the )?heart\b/i,
  facial_angiofibroma: /\bfacial angiofibromas?\b|\badenoma sebaceum\b/i,
  ungual_fibroma: /\b(sub|peri)?ungual fibromas?\b/i,
  shagreen_patch: /\bshagreen patch(es)?\b/i,
  hypomelanotic_macules_3plus: /\b(multiple|three or more|[3-9]|\d\d) hypomelanotic macules\b/i,
  retinal_hamartoma: /\bretinal hamartomas?\b/i,
  multiple_renal_cysts: /\bmultiple (bilateral )?(renal|kidney) cysts\b|\bpolycystic kidneys?\b/i,
} as const;

export const EPILEPSY = /\b(epilep(sy|tic)|seizure disorder|infantile spasms)\b/i;
export const DISABILITY_OR_AUTISM = /\b(intellectual disability|autis(m|tic)|developmental delay)\b/i;
