import * as v from 'valibot'
import { anyOf, defineAction } from '../../../platform/action.ts'
import type { Context } from '../../../platform/context.ts'
import { dayOf } from '../../../platform/words/dates.ts'
import { listPublicProgrammes } from '../../../public-record/awareness.ts'
import { copyAwarenessReport, type ShownReport } from '../../../public-record/awareness-reports.ts'
import { listProgrammesOf } from '../../queries/programmes.ts'
import { refuse } from '../../refusal.ts'
import { insertVersion, lockVersions, saveVersion } from '../queries.ts'
import { listDeclared, readSource } from '../read-report.ts'
import { linesOf } from './sentences.ts'
import { shownReport } from './shown-report.ts'

const change = v.optional(
  v.pipe(
    v.string(refuse.key('changeMissing')),
    v.trim(),
    v.maxLength(500, refuse.key('changeTooLong')),
    v.transform((text) => text || null),
  ),
  '',
)

/**
 * Freezes the report of a school year that is over, without what is small, and lays it before the publishers: two different persons sign, or one
 * withholds it. A later version says what it corrects.
 */
export const proposeReport = defineAction({
  id: 'awareness.propose-report',
  input: v.object({ schoolYear: v.string(refuse.key('reportYearUnknown')), change, changeFr: change }),
  find: async (context, { schoolYear }) => {
    const declared = await listDeclared(context)
    const at = declared.findIndex(({ name }) => name === schoolYear)
    if (at < 0) throw refuse('invalid', 'reportYearUnknown', { schoolYear: 'reportYearUnknown' })
    return { declared, at, schoolYear, versions: await lockVersions(context.db, context.actor.commandId, schoolYear) }
  },
  may: anyOf('awareness', 'cell'),
  run: async (context, { declared, at, schoolYear, versions }, { change, changeFr }) => {
    const { db, actor, now, newId } = context
    const today = dayOf(now())
    if (declared[at]!.lastDay >= today) throw refuse('conflict', 'yearNotOver')
    const [last] = versions
    if (last?.release === 'waiting') throw refuse('conflict', 'reportWaits')
    const again = last?.release === 'withheld'
    const version = again ? last.version : (last?.version ?? 0) + 1
    if (version > 1 && (change?.length ?? 0) < 5) throw refuse('invalid', 'changeMissing', { change: 'changeMissing' })
    const told = version > 1 ? { change, changeFr } : { change: null, changeFr: null }
    const report = await freeze(context, { declared, at, earlier: versions.find(({ release }) => release === 'released')?.report ?? null })
    const row = {
      ...{ id: again ? last.id : newId(), schoolYear, version, report, changeAr: told.change, changeFr: told.changeFr },
      ...{ proposedBy: actor.accountId!, proposedOn: today },
    }
    if (again) await saveVersion(db, actor.commandId, row)
    else if (!(await insertVersion(db, actor.commandId, row))) throw refuse('conflict', 'reportWaits')
    await copyAwarenessReport(context, { id: row.id, schoolYear, version, report }, { lines: linesOf('ar', report), ...told })
    return { id: row.id, version }
  },
  note: (_found, { schoolYear }, { id, version }) => ({ subject: `awareness-report:${id}`, facts: { schoolYear, version } }),
})

interface Freezing {
  declared: Parameters<typeof readSource>[1]
  at: number
  earlier: ShownReport | null
}

/** The copy, held against the public counts of the stages: until all are public it could be compared with one that comes later. */
async function freeze(context: Context, { declared, at, earlier }: Freezing): Promise<ShownReport> {
  const { db, actor } = context
  const { name } = declared[at]!
  if ((await listProgrammesOf(db, actor.commandId, name)).some(({ closedOn }) => closedOn === null)) throw refuse('conflict', 'stagesOpen')
  const stages = await listPublicProgrammes(db, actor.commandId)
  const of = (year: string | undefined) => stages.filter(({ schoolYear }) => schoolYear === year)
  const year = (await readSource(context, declared, at))!
  const report = shownReport({ year, stages: of(name), stagesBefore: of(declared[at + 1]?.name), earlier })
  if (!report) throw refuse('conflict', 'reportTooSmall')
  return report
}
