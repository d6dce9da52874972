import type { Thing } from './things.ts';

/** Between the denial and what it denies stand only words that describe: "no change in the AML" denies no AML. */
const DENIED_BEFORE =
  /\b(?:no|without|not|negative for|free of|absence of|excludes?|excluding|excluded|rather than|instead of|neither|nor|other than|unlike|unlikely|atypical (?:for|of)|never|lack of|non)[ -]+(?:(?:convincing |definite |clear |current |new |other |sign(?:s|ificant)? |imaging |clear-cut |further )*(?:evidence|signs?|features?|suggestion|appearances?|indication|suspicion|findings?|typical|consistent|compatible|characteristic|suggestive|diagnostic|in keeping|likely|an?|the|to be|evident)[ ]+)*(?:(?:of|for|with|be|to|represent|an?|any) )*(?:(?!in\b|of\b|from\b|within\b|to\b|change\b|growth\b|increase\b|interval\b|significant\b|enlargement\b)[\w-]+ ){0,3}$/i;

const DENIED_AFTER =
  /^s?[^.;:,]{0,80}?\b(?:(?:is|are|was|were|has been|have been) (?:not|no longer|excluded|ruled out|unlikely|absent)|no longer|(?:cannot|can not|could not) be (?:seen|identified|found|visuali[sz]ed|measured|assessed|recogni[sz]ed)|not (?:seen|present|identified|found|confirmed|visuali[sz]ed|visible|demonstrated|appreciated)|excluded|ruled out|unlikely|(?:has|have) resolved)\b/i;

const DOUBTED_BEFORE =
  /(?:\b(?:possibl[ey]|questionable|question of|query|queried|differential\b[^.;]*|ddx?\b[^.;]*|(?:may|might|could|can)(?: also| well| possibly)? (?:be|represent|reflect|correspond to|indicate|suggest)|cannot exclude|can ?not rule out|rule out|r\/o|to exclude|exclude|suspected|suspicious for|suspicion of|versus|vs\.?|or|either|if|risk of|screening for|surveillance for|family history of|history of|hx of|h\/o|whether|for)(?: (?!with\b|in\b|and\b|of\b|to\b|shows?\b|is\b|are\b)[\w-]+){0,4}|\?) ?$/i;

const DOUBTED_AFTER =
  /^s?(?:\?| ?\(\?\)| ?(?:or|versus|vs\.?|\/) (?!\d|more|less|larger|smaller|previous|prior)|[^.;,]{0,30}\b(?:cannot be|can't be|could not be|not) (?:\w+ )?(?:excluded|ruled out)|[^.;,]{0,30}\b(?:is|are) (?:possible|suspected|in the differential|a possibility|a consideration|considered))/i;

const BENIGN_FOR =
  /\b(?:typical|characteristic|diagnostic|pathognomonic|classic|features|appearances?|specific) for (?:an? |the )?(?:\w+ ){0,2}$/i;

/** Whether a named angiomyolipoma is stated to be there: neither denied nor one possibility of several. */
export function isStated(sentence: string, { start, end }: Thing): boolean {
  const before = sentence.slice(Math.max(0, start - 120), start);
  const after = sentence.slice(end, end + 120);
  if (DENIED_BEFORE.test(before) || DENIED_AFTER.test(after) || DOUBTED_AFTER.test(after)) return false;
  return !DOUBTED_BEFORE.test(before) || BENIGN_FOR.test(before);
}

const NAMES =
  /\b(?:consistent with|compatible with|in keeping with|keeping with|in line with|in accordance with|suggest(?:ive of|ing|s)|typical (?:of|for)|characteristic (?:of|for)|diagnostic (?:of|for)|pathognomonic (?:of|for)|classic (?:of|for)|represent(?:s|ing|ative of)|likely|probably|probable|presumably|presumed|favou?r(?:s|ed|ing)?|s\/o|c\/w|i\/k\/w|indicative of|indicating|correspond(?:s|ing)? to|features of|appearances? of|those of|in favou?r of|(?:is |are |previously |again |already )?(?:known|characteri[sz]ed|diagnosed|proven|confirmed|biopsied)(?: as| to be)?|i\.e\.|is|are|due to)(?: (?!or\b|not?\b|than\b|in\b|of\b|with\b|and\b|for\b|from\b|adjacent\b|separate\b|larger\b|smaller\b|near\b|abutting\b|within\b|seen\b|located\b)[\w-]+){0,4} $/i;

const UNSURE =
  /\b(?:not|no|without|atypical|possibl[ey]|may|might|could|cannot|rather|versus|differential|exclude|suspicious)\b/i;

/** Whether the words between a lesion and the name of an angiomyolipoma say that it is one. */
export function isNamed(gap: string): boolean {
  if (/^ ?(?:\(|, |: |- |= )$/.test(gap)) return true;
  const [last = ''] = gap.split(/[;]/).slice(-1);
  return NAMES.test(gap) && !UNSURE.test(last.replace(/\b(?:no|not|without)\b[^,]*,/gi, ''));
}
