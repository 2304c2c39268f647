import assert from 'node:assert/strict'
import { test } from 'node:test'
import { topicLine } from '../../../../test/awareness-sample.ts'
import type { SchoolLine } from '../report.ts'
import { shownGrowthLines } from './sentences.ts'
import { shownReport } from './shown-report.ts'
import type { StageCounts } from './stages.ts'

/** So many schools that are alike, each with so many sessions of two classes. */
function schoolsWith(many: number, sessions: number): SchoolLine[] {
  const pupils = { girls: 20 * sessions, boys: 15 * sessions }
  const one: SchoolLine = {
    ...{ level: 'primary', sector: 'public', districtAr: 'حي النخيل', districtFr: null, enrolled: 12 },
    ...{ sessions, classes: 2 * sessions, ...pupils },
  }
  return Array.from({ length: many }, () => one)
}

function growthOf(schools: readonly SchoolLine[], before: readonly SchoolLine[], stagesBefore: readonly StageCounts[] = []) {
  const year = {
    schoolYear: '2025-2026',
    schools,
    topics: [topicLine('digital', 12)],
    notHeld: { postponed: 0, cancelled: 0 },
    before: { schoolYear: '2024-2025', running: false, schools: before },
  }
  return shownReport({ year, stages: [], stagesBefore, earlier: null })!
}

test('a fall is said as plainly as a rise', () => {
  const rise = growthOf(schoolsWith(10, 3), schoolsWith(10, 2))
  const fall = growthOf(schoolsWith(10, 2), schoolsWith(10, 3))
  assert.deepEqual(
    rise.growth!.of.map(({ of, from, to, direction, percent }) => [of, from, to, direction, percent]),
    [
      ['sessions', 20, 30, 'rise', 50],
      ['schools', 10, 10, 'same', 0],
      ['classes', 40, 60, 'rise', 50],
      ['pupils', 700, 1050, 'rise', 50],
    ],
  )
  const [risen] = shownGrowthLines('fr', rise)
  const [fallen] = shownGrowthLines('fr', fall)
  assert.match(risen!, /20.*30.*50/)
  assert.match(fallen!, /30.*20.*33[,.]3/)
})

test('the year before is not compared where it was small, or where its stages would tell what they hide', () => {
  assert.equal(growthOf(schoolsWith(10, 2), schoolsWith(3, 2)).growth, null)
  const stage = (sessions: number | null): StageCounts => ({ sessions, classes: null, pupils: null, girls: null, boys: null })
  const told = growthOf(schoolsWith(10, 2), schoolsWith(10, 3), [stage(28), stage(null)])
  assert.deepEqual(
    told.growth!.of.map(({ of }) => of),
    ['schools', 'classes', 'pupils'],
  )
})
