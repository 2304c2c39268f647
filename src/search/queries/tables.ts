import type { Audience } from '../searchable.ts'

/** The same tables twice: what everyone reads never stands beside what they may not. */
export const tablesOf = {
  desk: { searchable: 'searchable', word: 'search_word', size: 'search_size' },
  public: { searchable: 'public_record.searchable', word: 'public_record.search_word', size: 'public_record.search_size' },
} as const satisfies Record<Audience, Record<string, string>>
