import { type Command, UsageError } from '../platform/cli/command.ts'
import { listAwarenessReports } from '../public-record/awareness-reports.ts'
import { nationalStatements, reviewSeries, seriesOf } from './report/national.ts'
import { readReport } from './report/read-report.ts'
import { standingOf } from './report/released/address.ts'
import { linesOf } from './report/released/sentences.ts'
import { shownTable } from './report/released/table.ts'
import { reportTable } from './report/report-table.ts'
import { checkText, findingText, growthLines, partsOf } from './report/sentences.ts'
import { reportWords } from './report/words.ts'
import { listSessions } from './sessions/queries/list.ts'
import { sessionsWords } from './sessions/words.ts'
import { topicName } from './topic.ts'
import { listTopics } from './topics/queries.ts'
import { ar } from './words.ar.ts'

export const commands: readonly Command[] = [
  {
    name: 'awareness',
    usage: '[--year 2025-2026 [--csv] [--public] | --sessions | --topics | --national] [--json]',
    summary: ar.cli.summary,
    most: 0,
    options: {
      public: { type: 'boolean' },
      year: { type: 'string' },
      csv: { type: 'boolean' },
      sessions: { type: 'boolean' },
      topics: { type: 'boolean' },
      national: { type: 'boolean' },
    },
    async run({ values, context }) {
      if (values.national) return national()
      const opened = await context()
      if (values.sessions) return sessions(opened)
      if (values.topics) return topics(opened)
      const { year } = values
      if (values.public) return released(opened, typeof year === 'string' ? year : null, values.csv === true)
      const { years, report } = await readReport(opened, typeof year === 'string' ? year : undefined)
      if (typeof year === 'string' && !years.includes(year)) throw new UsageError(ar.cli.yearUnknown(years.join(' · ')))
      if (!report) return { text: reportWords.ar.none, json: null }
      if (values.csv) return { text: reportTable('ar', report).trimEnd(), json: report }
      const lines = [
        reportWords.ar.of(report.schoolYear),
        ...partsOf('ar', report).flatMap(({ title, rows }) => [
          title,
          ...rows.map(({ name, row }) => `  ${name}: ${row.sessions} · ${row.classes}`),
        ]),
        ...growthLines('ar', report),
        ...report.checks.map((check) => `${check.right ? reportWords.ar.right : reportWords.ar.wrong} · ${checkText('ar', check)}`),
      ]
      return { text: lines.join('\n'), json: report }
    },
  },
]

function national() {
  const findings = reviewSeries(nationalStatements)
  return {
    text: findings.map((finding) => findingText('ar', finding)).join('\n'),
    json: { series: seriesOf(nationalStatements), findings },
  }
}

/** What everyone can read: the released versions, or the last one of a school year. */
async function released({ db, actor }: Parameters<typeof readReport>[0], year: string | null, csv: boolean) {
  const all = await listAwarenessReports(db, actor.commandId)
  if (year === null) {
    const states = reportWords.ar.released
    const text = all.map((one) =>
      [one.schoolYear, states.version(String(one.version)), states.states[standingOf(one)], one.releasedOn].join(' · '),
    )
    return { text: text.join('\n') || states.none, json: all }
  }
  const last = all.find(({ schoolYear }) => schoolYear === year)
  if (!last) throw new UsageError(ar.refusals.reportUnknown)
  const { report } = last
  if (!report) return { text: reportWords.ar.released.withdrawnText, json: last }
  return { text: csv ? shownTable('ar', { ...last, report }).trimEnd() : linesOf('ar', report).join('\n'), json: last }
}

async function topics({ db, actor }: Parameters<typeof readReport>[0]) {
  const json = await listTopics(db, actor.commandId)
  const { retired } = ar.topicList
  return {
    text: json.map(({ key, nameAr, retiredOn }) => [key, nameAr, retiredOn && retired].filter(Boolean).join(' · ')).join('\n'),
    json,
  }
}

async function sessions({ db, actor }: Parameters<typeof readReport>[0]) {
  const { lines } = await listSessions(db, actor.commandId, { state: null, schoolId: null })
  const { states, cli } = sessionsWords.ar
  const json = lines.map(({ id: _id, schoolId: _school, ...line }) => line)
  const text = json.map(({ ref, state, schoolAr, day, topicNames }) =>
    [ref, states[state], schoolAr, day, topicNames.map((topic) => topicName('ar', topic)).join('، ')].filter(Boolean).join(' · '),
  )
  return { text: text.join('\n') || cli.none, json }
}
