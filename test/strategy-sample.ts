import { dayOf } from '../src/platform/words/dates.ts'
import { createSignRelease } from '../src/public-record/sign-release.ts'
import { approveStrategy } from '../src/strategy/approve-strategy.ts'
import { draftStrategy } from '../src/strategy/draft-strategy.ts'
import { writeHeading } from '../src/strategy/write-heading.ts'
import { writeObjective } from '../src/strategy/write-objective.ts'
import type { World } from './world.ts'

const signRelease = createSignRelease({})

/** A strategy with one axis, one aim and one objective of the urban corps, for tests that act on it. */
export function sampleStrategies(world: World) {
  const cell = () => world.context('cell')
  const description = {
    titleAr: 'شرطة قريبة تجيب في الأجل',
    titleFr: 'Une police proche qui répond à temps',
    outlineAr: 'نريد هذه السنة أن يُجاب عن كل مطلب في أجله، وأن تصل حصص التحسيس إلى كل مؤسسة.',
  }
  const objective = {
    textAr: 'أن تشمل حملات السير أغلب محاور المدينة',
    textFr: 'Couvrir la plupart des axes de la ville',
    measureAr: 'نسبة المحاور التي شملتها الحملات',
    sourceAr: 'سجل فرقة السير',
    unit: 'percent',
    span: 'quarter',
    direction: 'at_least',
    baseline: '40',
    target: '80',
    dueOn: '2026-12-31',
  }
  async function drafted(year = '2026') {
    const strategy = await draftStrategy(cell(), { ...description, year })
    const { id: axisId } = await writeHeading(cell(), { strategyId: strategy.id, textAr: 'القرب من الساكنة' })
    const { id: aimId } = await writeHeading(cell(), { strategyId: strategy.id, axisId, textAr: 'حضور يراه الناس' })
    const said = { ...objective, dueOn: `${year}-12-31`, aimId, officeId: world.ids.officeHead }
    const { id: objectiveId } = await writeObjective(cell(), { strategyId: strategy.id, ...said })
    return { ...strategy, axisId, aimId, objectiveId, path: `/desk/strategies/${strategy.ref}` }
  }
  async function approved(year = '2026') {
    const draft = await drafted(year)
    await approveStrategy(world.context('chief'), { strategyId: draft.id })
    return draft
  }
  async function signAll() {
    const waiting = await world.db<
      { id: string }[]
    >`select id from release where subject_kind in ('strategy', 'strategy_word') and state = 'waiting'`
    for (const { id } of waiting)
      for (const person of ['publisher', 'publisher2'] as const) await signRelease(world.context(person), { releaseId: id })
  }
  const reading = (more: Record<string, string> = {}) => ({
    quarter: '2026-Q1',
    value: '52,5',
    n: '200',
    statedOn: dayOf(world.clock.now()),
    noteAr: 'جرت ثلاث حملات في وسط المدينة',
    ...more,
  })
  return { description, objective, drafted, approved, signAll, reading }
}
