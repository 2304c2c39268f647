import { checkDays } from '../src/problems/check-days.ts'
import { counts, sampleProblems } from './problem-sample.ts'
import type { World } from './world.ts'

/** What the routes of problems act on. Puts the clock back to where it was. */
export async function problemFixtures(world: World): Promise<Record<string, { path: string; form?: Record<string, string> }>> {
  const sample = sampleProblems(world)
  const { forms } = sample
  const path = (ref: string, noun: string) => `/desk/problems/${ref}/${noun}`
  const [opened, scanned, analysed, weighed, closing, linking] = [
    await sample.opened(),
    await sample.scanned(),
    await sample.analysed(),
    await sample.analysed(),
    await sample.opened(),
    await sample.opened(),
  ]
  await world.db`insert into problem_option (command_id, id, problem_id, text, chosen, because, weighed_on)
    values (${world.ids.command}, ${weighed.id}, ${weighed.id}, 'إنارة', true, 'أقل كلفة', '2026-03-02')`
  const running = await sample.running()
  const [now] = [world.clock.now()]
  const [ended, assessed, stopped] = [await sample.ended(), await sample.assessed('maintain'), await sample.assessed('stop')]
  const [telling, shown] = [await sample.ended(), await sample.sent()]
  world.clock.set(now.toISOString().slice(0, 10), now.toISOString().slice(11, 16))
  await world.db`update problem_check set due_on = '2026-01-01' where problem_id = ${assessed.id} and due_on = ${checkDays('2026-05-31')[0]}`
  await world.db`update problem set started_on = '2026-01-01' where id = ${running.id}`
  await world.db`update public_record.problem set title = 'مشكلة', released_at = ${world.clock.now()} where id = ${shown.id}`
  const demands = await world.db<{ id: string; ref: string }[]>`
    select id, ref from demand where state not in ('received', 'inadmissible', 'continued') and id not in (
      select demand_id from problem_demand where problem_id = ${linking.id}) order by id limit 1`
  const [linked] = await world.db<{ demandId: string }[]>`select demand_id from problem_demand where problem_id = ${opened.id} limit 1`
  const decision = { ...forms.assessment, decision: 'continue' }
  return {
    'POST /desk/problems': { path: '/desk/problems', form: sample.form() },
    'GET /desk/problems/:file{[^/]+\\.json}': { path: `/desk/problems/${ended.ref}.json` },
    'GET /desk/problems/:ref': { path: `/desk/problems/${opened.ref}` },
    'GET /desk/problems/:ref/assessment': { path: path(ended.ref, 'assessment') },
    'POST /desk/problems/:ref/scanning': { path: path(opened.ref, 'scanning'), form: forms.scanning },
    'POST /desk/problems/:ref/analysis': { path: path(scanned.ref, 'analysis'), form: forms.analysis },
    'POST /desk/problems/:ref/options': { path: path(analysed.ref, 'options'), form: forms.option },
    'POST /desk/problems/:ref/response': { path: path(weighed.ref, 'response'), form: forms.response },
    'POST /desk/problems/:ref/end': { path: path(running.ref, 'end'), form: { ...forms.end, endedOn: '2026-03-01' } },
    'POST /desk/problems/:ref/assessment': { path: path(ended.ref, 'assessment'), form: decision },
    'POST /desk/problems/:ref/checks': { path: path(assessed.ref, 'checks'), form: { result: 'العدد كما كان عند التقييم', holds: 'yes' } },
    'POST /desk/problems/:ref/closure': { path: path(closing.ref, 'closure'), form: { closeReason: 'تعالجها الجماعة في مشروعها' } },
    'POST /desk/problems/:ref/reopening': { path: path(stopped.ref, 'reopening'), form: { reason: 'رجعت التجمعات كما كانت' } },
    'POST /desk/problems/:ref/counts': { path: path(opened.ref, 'counts'), form: { counts } },
    'GET /problems/:ref': { path: `/problems/${shown.ref}` },
    'GET /problems/:file{[^/]+\\.json}': { path: `/problems/${shown.ref}.json` },
    'POST /desk/problems/:ref/publication': { path: path(telling.ref, 'publication'), form: sample.told },
    'POST /desk/problems/:ref/withdrawal': { path: path(shown.ref, 'withdrawal'), form: { reason: 'ذُكر ما لا يُنشر' } },
    'POST /desk/problems/:ref/demands': { path: path(linking.ref, 'demands'), form: { demandRef: demands[0]?.ref ?? '' } },
    'POST /desk/problems/:ref/demands/:demand/removal': { path: path(opened.ref, `demands/${linked?.demandId}/removal`) },
  }
}
