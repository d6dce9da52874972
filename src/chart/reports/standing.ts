import type { Written } from './numbers.ts';

const NOW = /\b(?:now|currently|today|presently|current(?: size)?)\b[^.;]{0,30}$/i;

/** Right before a size: it is an earlier one. */
const EARLIER_BEFORE =
  /(?:\b(?:previous(?:ly)?|prior|prev\.?|formerly|former|was|were|had been|compared (?:with|to)|comparison (?:with|to)|versus|vs\.?|against|from|initial(?:ly)?|baseline|earlier|original(?:ly)?|before|last|than|used to be|once)\b\.?[ :=(,]*(?:(?:size|sizes|value|of|at|it|this|that|which|lesion|an?|the|about|approximately|approx\.?|measur\w+|was|were|had|been|to be|maximum|diameter|study|scan|ct|mri?|exam(?:ination)?|ultrasound)[ :=(]*){0,4})$/i;

/** "2024: 26 mm", "03/2023: 2.6 cm": the day goes before it. */
const DATED = /(?:\b(?:19|20)\d\d|\d[./-]\d{1,4})\)? ?(?:[:=(]|-) ?$/;

/** Anywhere before it, in the same part of the sentence: another day is spoken of. */
const EARLIER_DAY =
  /\b(?:(?:on|in|at|per|by) (?:the |an? |his |her )?(?:most recent )?(?:prior|previous|earlier|last|baseline|initial|old|outside|preceding|former|comparison (?:stud|scan|ct|mri?|exam)\w*)\b|(?:prior|previous|earlier|preceding|initial|baseline|outside|last) (?:ct|mri?|study|scan|exam\w*|ultrasound|us|imaging|report|measurement|size|diameter|value)s?\b[^,;]*\b(?:showed|demonstrated|revealed|measured|described|reported|was|of)|(?:in|since|on|of|from|dated) (?:\d{1,2}[ ./-])?(?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)?,? ?(?:19|20)\d\d\b|(?:last|a|one|two|three|\d+) (?:years?|months?|weeks?) (?:ago|earlier|before)|last (?:year|month|time)|had measured|previously(?! (?:seen|noted|described|demonstrated|identified|reported|known|visuali[sz]ed|treated|emboli[sz]ed|characteri[sz]ed|documented|mentioned|imaged|diagnosed))|(?:baseline|initial|original|pre-?treatment|pre-?emboli[sz]ation|former) (?:size|diameter|measurement)|formerly|at (?:diagnosis|presentation|baseline)|before (?:treatment|emboli[sz]ation|therapy))\b[^;]*$/i;

/** A comparison that ends before the size is told: "compared with the scan of 2023, … measures 3.4 cm". */
const COMPARED =
  /\b(?:compared|comparison|since|unchanged|stable|relative|change[sd]?|similar|same as|reference|from|than)\b(?: (?:significantly|with|to|in|size|dimension|from|the|that|of|by|on|at|since|as))*$/i;

const EARLIER_AFTER =
  /^[ )]*(?:in (?:diameter|size|length) )?[(,]? ?(?:previously\b(?! (?:\d|measur|was|characteri|described|diagnosed|known|biops|proven|thought))|prev(?:ious|\.)?(?=[).;,]|$)|before\b|prior(?= to\b|[).;,]|$)|earlier\b|(?:on|in|at|by) (?:the )?(?:prior|previous|earlier|last|baseline|initial|old|outside|preceding|comparison)|in (?:\w{3,9} )?(?:19|20)\d\d|on (?:\d{1,2}[./ -])|on (?:ct|mri?|us|ultrasound) (?:of |dated |from )?\d|\(?(?:19|20)\d\d\)|last (?:year|time|month)|(?:a|one|two|three|\d+) (?:years?|months?|weeks?) (?:ago|earlier)|at (?:diagnosis|presentation|baseline)|preoperatively|then\b|(?:is|are|was|were) (?:no longer|not)\b|(?:has|have) (?:been (?:resected|removed|excised|ablated)|resolved|disappeared))/i;

/** What somebody else says of another scan. */
const HEARSAY =
  /\b(?:according to|reportedly|reported (?:as|by|at|in)|as per|per (?:the )?(?:patient|history|report|referr\w+)|by history|self-?reported)\b[^;]*$/i;

/** A bare second size in brackets is the earlier one where a change is told. */
const BRACKETED = /^ ?\( ?$/;
const TWO_SCANS =
  /\b(?:now|today|currently|stable|unchanged|increas\w+|decreas\w+|gr[eo]wn?|enlarg\w+|larger|smaller|shr[aiu]nk\w*)\b/i;

/** What was taken out is no current lesion. */
const TAKEN_OUT = /\b(?:resect\w+|excis\w+|remov(?:al|ed)|nephrectomy|enucleat\w+|specimen)\b/i;

/** Nor is what a history tells, or what was treated, unless the sentence goes on to today. */
const TREATED =
  /\b(?:history|hx|h\/o|ablat(?:ion|ed) (?:of|for)|emboli[sz](?:ation|ed) (?:of|for)|surgery for|treated for|operat(?:ed|ion) for)\b[^;]*$/i;

const STILL_THERE =
  /\b(?:now|currently|today|remains?|residual|remaining|persist\w*|contralateral|recurren\w+)\b/i;

export const tellsOfRemoval = (told: string): boolean => TAKEN_OUT.test(told) && !STILL_THERE.test(told);

/** What is still to be done. */
const ADVISED =
  /\b(?:recommend\w*|consider\w*|candidate for|advis\w*|suggest\w*|plan(?:ned)?|referr\w+ for|suitable for|eligible for|amenable to|discuss\w*)\b/i;

const BOUND_BEFORE =
  /(?:\b(?:up to|as (?:large|big|small) as|less than|smaller than|larger than|greater than|bigger than|more than|longer than|at least|at most|under|below|above|over|exceed(?:ing|s)?|exceeds|maximum of up to|no (?:more|larger|greater) than|max(?:imum)? up to|within|between|ranging|ranges?(?: in size)?(?: from| between)?|reach(?:es|ing)?|beyond|upto|sub|minimum|half|first|every|approaching|almost|nearly|just (?:under|over))\b ?(?:about |approximately |approx\.? |an? |of |in size |measuring )*|[<>] ?|(?:if|when|once|until|unless) [^.;]*)$/i;

const BOUND_AFTER =
  /^ ?(?:\+|or (?:more|less|larger|smaller|greater|above|below)|and (?:above|below|larger|smaller|over|under|less)|in size or|plus\b|cut-?off|threshold|each way|(?:or|to) \d)/i;

/** A change, a rate or a distance is no size. */
const NO_SIZE_BEFORE =
  /(?:\b(?:(?:by|growth of|growth rate(?: of| is)?|rate of|increase of|decrease of|difference of|change of|reduction of|extend(?:s|ing)|protrud(?:es|ing)|project(?:s|ing)|bulg(?:es|ing)|lies|lying|located|situated|distance(?: of| is)?|depth of|margin of)(?: (?:about|approximately|approx\.?|only|up to|some|is|of))*|aneurysmal dilatation of)|\+) ?$/i;

const NO_SIZE_AFTER =
  /^(?: ?\/| ?per | (?:from (?:the|its|an?)\b|away|beyond|deep|below|above|proximal|distal|lateral to|medial to|anterior to|posterior to|(?:larger|smaller|bigger|greater|thinner|thicker)\b|thick|increase|decrease|growth|change|reduction|difference|increment|slices?|sections?|interval|into|outside|margin))/i;

const CHANGED =
  /\b(?:increas\w+|decreas\w+|grow[ns]?|grew|growth|enlarg\w+|shr[aiu]nk\w*|reduc\w+|regress\w+|progress\w+|changed|went|gone|smaller|larger|bigger)\b/i;

export type Standing = 'current' | 'earlier' | 'none';

/** Whether a size is one of this scan. `before`: the size told before it in the same sentence. */
export function standingOf(sentence: string, size: Written, before: Written | undefined): Standing {
  const from = before?.end ?? 0;
  const told = sentence.slice(Math.max(from, size.start - 160), size.start);
  const follows = sentence.slice(size.end, size.end + 80);
  const all = sentence.slice(Math.max(0, size.start - 200), size.start);
  if (size.span !== null && !CHANGED.test(all)) return 'none';
  if (BOUND_AFTER.test(sentence.slice(size.end, size.end + 20)) && size.span !== 'from') return 'none';
  if (BOUND_BEFORE.test(told) || NO_SIZE_BEFORE.test(told) || NO_SIZE_AFTER.test(follows)) return 'none';
  if (size.span === 'from' || EARLIER_AFTER.test(follows)) return 'earlier';
  if (
    (!ADVISED.test(all) && (tellsOfRemoval(all) || (TREATED.test(all) && !STILL_THERE.test(all)))) ||
    HEARSAY.test(all)
  )
    return 'none';
  if (BRACKETED.test(sentence.slice(from, size.start)) && before && TWO_SCANS.test(sentence))
    return 'earlier';
  if (size.span === 'to' || NOW.test(told)) return 'current';
  return EARLIER_BEFORE.test(told) || DATED.test(told) || ofEarlierDay(told) ? 'earlier' : 'current';
}

function ofEarlierDay(told: string): boolean {
  const found = EARLIER_DAY.exec(told);
  return (
    found !== null && !COMPARED.test(told.slice(0, found.index).trimEnd()) && !/^since\b/i.test(found[0])
  );
}
