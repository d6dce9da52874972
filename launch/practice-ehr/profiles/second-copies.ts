import { plain } from './plain.ts';
import type { Profile } from './profile.ts';

/**
 * An EHR that keeps to US Core and no more: plans can be saved, but `If-None-Exist` and a search by identifier, which
 * would keep a second copy out, are both not there.
 */
export const secondCopies: Profile = {
  ...plain,
  id: 'second-copies',
  name: 'an EHR that takes second copies',
  summary:
    'Drafts can be saved, but nothing here keeps a second copy of one out, and plans are found by patient and category only.',
  conditionalCreate: false,
  parameters: { CarePlan: ['patient', 'category'] },
};
