/** A part of the sheet: sentences, a list, lines to write on, sentences. */
export type Block = {
  id: string;
  heading: string;
  before: string[];
  items: string[];
  /** What is to be written down by hand, because it is not known here. */
  toWrite: string[];
  after: string[];
};

export const block = (id: string, heading: string, parts: Partial<Block>): Block => ({
  id,
  heading,
  before: [],
  items: [],
  toWrite: [],
  after: [],
  ...parts,
});
