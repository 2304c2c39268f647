import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { mayChangeLexicon } from './permissions.ts'
import { changeWord, lockLexicon, meaningOf } from './queries/lexicon.ts'
import { refuse } from './refusal.ts'

/** Takes a word out of the lexicon of this command: it means only itself again. */
export const removeWord = defineAction({
  id: 'search.remove-word',
  input: v.object({ word: v.pipe(v.string(refuse.key('wordMissing')), v.trim(), v.minLength(1, refuse.key('wordMissing'))) }),
  async find({ db, actor }, { word }) {
    await lockLexicon(db, actor.commandId)
    const meaning = await meaningOf(db, actor.commandId, word)
    if (!meaning) throw refuse('conflict', 'wordUnknown')
    return { meaning }
  },
  may: mayChangeLexicon,
  run: ({ db, actor }, _found, { word }) => changeWord(db, actor.commandId, word, null),
  note: ({ meaning }, { word }) => ({ subject: `lexicon:${word}`, facts: { was: meaning } }),
})
