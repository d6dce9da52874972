import { plain } from './plain.ts';
import type { Profile } from './profile.ts';

/** HAPI and Smile CDR, as the recorded pages and CapabilityStatement of the SMART sandbox show them. */
export const hapiLike: Profile = {
  ...plain,
  id: 'hapi-like',
  name: 'HAPI or Smile CDR',
  summary: 'An open server: everything is offered, and the pages of an answer are at its base address.',
  transactions: true,
  paging: {
    ...plain.paging,
    // Base and query without a slash between them, as recorded.
    link: (_, { result, offset }, count) =>
      `?_getpages=${result}&_getpagesoffset=${offset}&_count=${count}&_bundletype=searchset`,
    asks: (query) => {
      const result = query.get('_getpages');
      return result === null ? null : { result, offset: Number(query.get('_getpagesoffset')) };
    },
  },
};
