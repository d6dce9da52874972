import type { Kind } from '../../careplan/changes.ts';

/** What the panel's later parts say: the differences from an earlier draft, and the note that is signed. */

export const changes = {
  label: 'What differs from the draft in the chart',
  kinds: { facts: 'facts', decision: 'decision', words: 'words' } satisfies Record<Kind, string>,
  ours: 'What your plan would change in it',
  theirs: 'What was changed there since you last saw it',
  would: { gone: 'would go', added: 'would be new' },
  did: { gone: 'was removed', added: 'was added' },
  goneOfTheirs: 'would go, and was added there since',
  same: (headings: string) => `Unchanged: ${headings}.`,
  none: 'No line of it differs: only the chart entries it refers to.',
  noneOfTheirs: 'No line of it differs: it was only stored anew.',
  altered:
    'This draft no longer says just what this app wrote: somebody, or the EHR itself, has changed it since.',
  alteredNext: 'Updating replaces the lines that are marked as “would go”.',
  note: (title: string) =>
    `It is a draft note, “${title}”. Its text cannot be compared line by line here: read it in the chart.`,
  noteNext: 'Updating replaces all of it.',
  untitled: 'without a title',
};

export const finalNote = {
  title: 'Or sign it as a note',
  means: (name: string) =>
    `The note becomes a signed document of the record, with ${name} as its author. It cannot be changed or taken back from here.`,
  preview: 'Read the note as it will be signed',
  tick: 'I have read this plan, and I sign it as it stands.',
  first: 'Tick the box above first.',
  under: (name: string) => `Save as final note under my name (${name})`,
};
