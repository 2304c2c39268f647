import { followActs } from '../platform/ledger/followers.ts'
import type { Slice } from '../platform/slice.ts'
import { addWord } from './add-word.ts'
import { commands } from './cli.ts'
import { catchUp, keepStep } from './keep-step.ts'
import { mayReadLexicon } from './permissions.ts'
import { removeWord } from './remove-word.ts'
import { routes } from './routes.tsx'
import { searchWords } from './words.ts'

followActs(keepStep)

export const search: Slice = {
  name: 'search',
  words: searchWords,
  actions: [addWord, removeWord],
  routes,
  commands,
  tasks: [{ name: 'search.catch-up', run: catchUp }],
  menu: ({ actor, language }) => {
    const { page, lexicon } = searchWords[language]
    return [
      { path: '/desk/search', label: page.title },
      ...(mayReadLexicon(actor) ? [{ path: '/desk/lexicon', label: lexicon.title }] : []),
    ]
  },
}
