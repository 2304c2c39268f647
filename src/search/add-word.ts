import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { mayChangeLexicon } from './permissions.ts'
import { changeWord, lockLexicon, meaningOf } from './queries/lexicon.ts'
import { refuse } from './refusal.ts'
import { stemsOf } from './stem.ts'

const oneWord = (missing: 'wordMissing' | 'meaningMissing') =>
  v.pipe(
    v.string(refuse.key(missing)),
    v.trim(),
    v.minLength(1, refuse.key(missing)),
    v.maxLength(60, refuse.key('wordTooLong')),
    v.check((word) => !/\s/.test(word) && stemsOf(word).length === 1, refuse.key('oneWord')),
  )

/** Says for what a word is another name: from now on whoever looks for the one finds the other. */
export const addWord = defineAction({
  id: 'search.add-word',
  input: v.object({ word: oneWord('wordMissing'), meaning: oneWord('meaningMissing') }),
  async find({ db, actor }, { word }) {
    await lockLexicon(db, actor.commandId)
    return { known: await meaningOf(db, actor.commandId, word) }
  },
  may: mayChangeLexicon,
  async run({ db, actor }, { known }, { word, meaning }) {
    if (known === meaning) throw refuse('conflict', 'wordKnown', { word: 'wordKnown' })
    if (stemsOf(word)[0] === stemsOf(meaning)[0]) throw refuse('invalid', 'sameStem', { word: 'sameStem' })
    await changeWord(db, actor.commandId, word, meaning)
  },
  note: ({ known }, { word, meaning }) => ({ subject: `lexicon:${word}`, facts: { meaning, was: known } }),
})
