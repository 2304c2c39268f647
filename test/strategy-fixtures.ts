import { sampleStrategies } from './strategy-sample.ts'
import type { World } from './world.ts'

/** What the routes of the strategy act on; a strategy of a year that is over has quarters to report and objectives to assess. */
export async function strategyFixtures(world: World): Promise<Record<string, { path: string; form?: Record<string, string> }>> {
  const sample = sampleStrategies(world)
  const over = await sample.approved('2025')
  const shown = await sample.approved('2024')
  const draft = await sample.drafted('2031')
  const [dropping, approving, topic] = [await sample.drafted('2032'), await sample.drafted('2033'), await sample.approved('2034')]
  const revising = await sample.approved('2035')
  const closing = await sample.approved('2036')
  await world.db`delete from strategy_objective where strategy_id = ${closing.id}`
  await sample.signAll()
  const objective = { ...sample.objective, aimId: draft.aimId, officeId: world.ids.officeHead, dueOn: '2031-12-31' }
  const reading = sample.reading({ quarter: '2025-Q1', correction: 'yes' })
  const words = { wordsAr: 'بلغت الحملات كل المحاور الكبرى منذ الخريف.' }
  return {
    'GET /strategy/:file{\\d{4}(?:-\\d+)?\\.json}': { path: '/strategy/2024.json' },
    'GET /strategy/:file{\\d{4}(?:-\\d+)?\\.pdf}': { path: '/strategy/2024.pdf' },
    'GET /strategy/:file{\\d{4}(?:-\\d+)?}': { path: '/strategy/2024-1' },
    'POST /desk/strategies': { path: '/desk/strategies', form: { ...sample.description, year: '2037' } },
    'POST /desk/strategies/topics': {
      path: '/desk/strategies/topics',
      form: { objectiveId: revising.objectiveId, wish: 'لماذا لم تصل الحملات إلى حينا؟' },
    },
    'GET /desk/strategies/:ref': { path: draft.path },
    'POST /desk/strategies/:ref/description': { path: `${draft.path}/description`, form: sample.description },
    'POST /desk/strategies/:ref/headings': { path: `${draft.path}/headings`, form: { textAr: 'محور جديد' } },
    'POST /desk/strategies/:ref/removal': { path: `${draft.path}/removal`, form: { partId: draft.axisId } },
    'POST /desk/strategies/:ref/dropping': { path: `${dropping.path}/dropping` },
    'POST /desk/strategies/:ref/approval': { path: `${approving.path}/approval` },
    'POST /desk/strategies/:ref/revision': { path: `${revising.path}/revision`, form: { changeAr: 'خُفضت الغاية لنقص الوسائل' } },
    'POST /desk/strategies/:ref/closure': { path: `${closing.path}/closure` },
    'GET /desk/strategies/:ref/objectives/new': { path: `${draft.path}/objectives/new` },
    'POST /desk/strategies/:ref/objectives': { path: `${draft.path}/objectives`, form: objective },
    'GET /desk/strategies/:ref/objectives/:id': { path: `${topic.path}/objectives/${topic.objectiveId}` },
    'POST /desk/strategies/:ref/objectives/:id': { path: `${draft.path}/objectives/${draft.objectiveId}`, form: objective },
    'POST /desk/strategies/:ref/objectives/:id/readings': { path: `${over.path}/objectives/${over.objectiveId}/readings`, form: reading },
    'POST /desk/strategies/:ref/objectives/:id/assessment': {
      path: `${shown.path}/objectives/${shown.objectiveId}/assessment`,
      form: words,
    },
  }
}
