import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { transitions as ofSessions } from '../src/awareness/sessions/session.ts'
import { transitions as ofDemands } from '../src/demands/transitions.ts'
import { transitions as ofMeetings } from '../src/meetings/meeting.ts'
import { transitions as ofProblems } from '../src/problems/transitions.ts'
import { transitions as ofStrategies } from '../src/strategy/transitions.ts'

interface Way {
  from: readonly string[]
  /** Left out where the code says it by types. */
  to?: readonly string[]
}

/** Each table of docs/states.md that shows a table of the code, and by which acts its things begin. */
const tables: { section: string; begins: readonly string[]; transitions: Record<string, Way | readonly string[]> }[] = [
  { section: 'A demand', begins: ['register-demand'], transitions: ofDemands },
  { section: 'A meeting', begins: [], transitions: ofMeetings },
  { section: 'An awareness session', begins: ['request'], transitions: ofSessions },
  { section: 'A problem', begins: ['open-problem'], transitions: ofProblems },
  { section: 'A version of the work strategy', begins: ['draft-strategy'], transitions: ofStrategies },
]

const page = readFileSync(new URL('../docs/states.md', import.meta.url), 'utf8')

for (const { section, begins, transitions } of tables)
  test(`docs/states.md shows the transitions of the code: ${section}`, () => {
    const shown = Object.entries(rowsOf(section))
    assert.deepEqual(
      shown.filter(([, { from }]) => from.length === 0).map(([act]) => act),
      begins,
    )
    const told = Object.fromEntries(shown.filter(([act]) => !begins.includes(act)))
    const coded = Object.entries(transitions).map(([act, way]) => {
      const { from, to } = 'from' in way ? way : { from: way }
      return [act, { from, to: to ?? told[act]?.to }]
    })
    assert.deepEqual(told, Object.fromEntries(coded))
  })

/** The rows of a section by their act: its own name, of a session without the noun. */
function rowsOf(section: string): Record<string, { from: string[]; to: string[] }> {
  const [text = ''] = page.slice(page.indexOf(`## ${section}\n`) + 3).split('\n## ')
  const noun = /-(?:session|slots?)$/
  const rows = [...`${text}\n`.matchAll(/^\| `?(?<act>[a-z-]+)`? \|[^|]*\|(?<from>[^|]*)\|(?<to>[^|]*)\|$/gm)]
  return Object.fromEntries(
    rows
      .map(({ groups }) => groups as { act: string; from: string; to: string })
      .filter(({ act, to }) => !['act', 'step'].includes(act) && !/^-+$/.test(to))
      .map(({ act, from, to }) => [act.replace(noun, ''), { from: listed(from), to: listed(to) }]),
  )
}

const listed = (states: string) =>
  states
    .split(',')
    .map((state) => state.trim())
    .filter(Boolean)
