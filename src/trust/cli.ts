import type { Command } from '../platform/cli/command.ts'
import { printing, printSheet } from './print-sheet.ts'
import { listWaves, readWave } from './queries/waves.ts'
import { refuse } from './refusal.ts'
import { resultsData, resultsTable, told } from './results-table.ts'
import { linesOf } from './sentences.ts'
import { ar } from './words.ar.ts'

export const commands: readonly Command[] = [
  {
    name: 'trust',
    usage: '[--wave BM-T-01] [--csv] [--json] | --wave BM-T-01 --invitations 30 --pdf FILE [--area NAME] [--language ar|fr|en|zgh]',
    summary: ar.cli.summary,
    most: 0,
    options: { wave: { type: 'string' }, csv: { type: 'boolean' }, ...printing },
    async run({ values, context }) {
      if (values.invitations !== undefined || values.pdf !== undefined) return printSheet(values, await context())
      const { db, actor } = await context()
      const refs = typeof values.wave === 'string' ? [values.wave] : (await listWaves(db, actor.commandId)).map(({ ref }) => ref)
      const waves = (await Promise.all(refs.map((ref) => readWave(db, actor.commandId, ref)))).filter((wave) => wave !== undefined)
      if (typeof values.wave === 'string' && waves.length === 0) throw refuse('missing', 'waveUnknown')
      const json = resultsData(waves.map(({ id: _id, release: _release, refusal: _refusal, ...wave }) => wave))
      if (values.csv) return { text: resultsTable(waves.map(told)), json }
      const lines = waves.flatMap((wave) => {
        const head = [wave.ref, ar.questionnaires[wave.questionnaire], ar.states[wave.state], ar.desk.count(wave.answersFrom)].join(' · ')
        return [head, ...(values.wave && wave.state === 'closed' ? linesOf('ar', wave) : [])]
      })
      return { text: lines.join('\n') || ar.desk.none, json }
    },
  },
]
