/** Said before the code of the pictures has arrived; all else they say stands in `words.ts`. */
export const laterPictures = {
  missing:
    'The pictures could not be loaded. The recommendation does not rest on them. To see them, open the app again from the chart.',
};
