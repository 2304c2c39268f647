import { type Command, UsageError } from '../platform/cli/command.ts'
import { search } from './search.ts'
import { type Hit, readerLabels } from './searchable.ts'
import { ar } from './words.ar.ts'

export const commands: readonly Command[] = [
  {
    name: 'search',
    usage: 'WORDS [--json]',
    summary: ar.cli.summary,
    async run({ positionals, context }) {
      if (positionals.length === 0) throw new UsageError(ar.cli.wordsNeeded)
      const { db, actor } = await context()
      const asker = { commandId: actor.commandId, readers: readerLabels(actor) }
      const { hits, instead } = await search(db, 'desk', asker, { words: positionals.join(' '), narrowing: {}, limit: 20, offset: 0 })
      const text = [...(instead ? [`${ar.page.instead} ${instead}`] : []), ...hits.map(sentence)].join('\n')
      return { text: text || ar.cli.none, json: hits }
    },
  },
]

function sentence({ kind, ref, state, day, title }: Hit): string {
  return [ar.kinds[kind], ref, ar.states[state] ?? state, day, title.replace(/\s+/g, ' ').slice(0, 90)].filter(Boolean).join(' · ')
}
