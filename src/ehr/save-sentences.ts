/** What is told of a save that did not simply succeed. */

export const NO_SCOPE =
  'The record system does not allow this app to save for this patient. Nothing was written.';
export const NO_AUTHOR =
  'The record system did not say which clinician is signed in, so nobody could be named as author. Nothing was written.';
export const OTHER_RUNG =
  'The record system holds this in another way than was said here before. Nothing was written: read how it can be saved, and press again.';
export const NOT_LOOKED =
  'The chart could not be searched for an earlier draft of this app, so a second one could not be ruled out. Nothing was written. Try again.';
export const NOTHING_THERE =
  'No draft of this app is in the chart now. Nothing was written: save again to write one.';
export const REFUSED_SECOND =
  'The record system refused it because of what the chart already holds. Nothing was written: please look in the chart.';
export const SAFE_AGAIN =
  'The record system did not confirm the save, and the draft is not in the chart so far. Saving again is safe: it cannot make a second copy.';
export const SAFE_UNSEEN =
  'The record system did not confirm the save, and the chart could not be searched: the draft may or may not be there. Saving again is safe: it cannot make a second copy.';
export const CHECK_FIRST =
  'The record system did not confirm the save. It may still arrive, so it is not sent again by itself. Look for it with the button below.';
export const CHECKED =
  'It was looked for and is not in the chart now. The record system does not itself refuse a second copy: if the first one still arrives, sending it again makes two. Both would then be shown here.';
export const GONE =
  'The draft is no longer in the chart. Nothing was written: save again to write a new one.';
export const ENDED =
  'Somebody has ended or activated the draft in the chart since, so it was not touched. Save again to write a new draft beside it.';
export const IN_THE_WAY =
  'The record system can be reached, but the save does not get through, and the draft is not in the chart. It can be sent once more in a simpler way; if an earlier one still arrives, that makes two. Both would then be shown here.';
