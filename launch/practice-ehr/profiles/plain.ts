import type { PageOf, Profile } from './profile.ts';

/** The practice EHR as it is, without a quirk: what every other profile is told apart from. */
export const plain: Profile = {
  id: '',
  name: 'the practice EHR',
  summary: 'Everything the app asks for is offered, and drafts can be saved.',
  offers: {},
  conditionalCreate: true,
  notes: 'draft',
  stopped: [],
  transactions: false,
  conflict: 412,
  parameters: {},
  unknownParameters: 'refused',
  refuses: () => null,
  refusesToCreate: () => null,
  keeps: (resource) => resource,
  remarks: () => [],
  withholds: () => false,
  gives: (resource) => resource,
  paging: {
    usual: 50,
    most: () => 1000,
    repeated: 0,
    link: (type, page) => `/${type}?_page=${opaque(page)}`,
    asks: (query) => readOpaque(query.get('_page')),
  },
  token: {
    seconds: 60 * 60,
    refreshes: true,
    notGranted: [],
    tells: (granted) => [...granted],
    more: {},
    standalone: true,
  },
  takes: () => 0,
};

/** A page in one word that says nothing to who reads it. */
export const opaque = ({ result, offset }: PageOf): string =>
  Buffer.from(`${result}/${offset}`).toString('base64url');

export function readOpaque(word: string | null): PageOf | null {
  if (word === null) return null;
  const [result = '', offset = ''] = Buffer.from(word, 'base64url').toString('utf8').split('/');
  return { result, offset: Number(offset) };
}
