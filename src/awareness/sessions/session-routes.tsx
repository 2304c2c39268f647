import { Hono, type Context as HonoContext } from 'hono'
import type { Action } from '../../platform/action.ts'
import type { Env } from '../../platform/http/env.ts'
import { type Returned, submit } from '../../platform/http/submit.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { mayRun } from '../permissions.ts'
import { listMaterials } from '../queries/materials.ts'
import { listTopics } from '../topics/queries.ts'
import { cancelSession } from './cancel-session.ts'
import { chooseSlot } from './choose-slot.ts'
import { confirmSession } from './confirm-session.ts'
import { holdSession } from './hold-session.ts'
import { offerSlots } from './offer-slots.ts'
import type { FormName } from './pages/session-acts.tsx'
import { SessionPage } from './pages/session-page.tsx'
import { postponeSession } from './postpone-session.ts'
import { findQuiz, findSchool, findWaitingHours } from './queries/around.ts'
import { listAssociations, listNamesOf, listPartners, listSpeakers } from './queries/list.ts'
import { readableSession } from './readable-session.ts'
import { searchSlots } from './search-slots.ts'
import { can } from './session.ts'

type C = HonoContext<Env>

const one = '/desk/awareness/sessions/:ref' as const

export const sessionRoutes = new Hono<Env>()
  .get(one, async (c) => c.var.page(await sessionPage(c)))
  .post(`${one}/slots`, (c) => act(c, offerSlots, 'offer'))
  .post(`${one}/choice`, (c) => act(c, chooseSlot, 'choice'))
  .post(`${one}/confirmation`, (c) => act(c, confirmSession, 'confirmation'))
  .post(`${one}/counts`, (c) => act(c, holdSession, 'counts'))
  .post(`${one}/postponement`, (c) => act(c, postponeSession, 'postponement'))
  .post(`${one}/cancellation`, (c) => act(c, cancelSession, 'cancellation'))

function act(c: C, action: Action, form: FormName) {
  const ref = c.req.param('ref')!
  return submit(c, action, {
    with: { ref },
    done: () => `/desk/awareness/sessions/${ref}`,
    again: (returned) => sessionPage(c, { ...returned, form }),
  })
}

async function sessionPage(c: C, returned?: Returned & { form: FormName }) {
  const { context } = c.var
  const { db, actor, now } = context
  const { session, ofSchool } = await readableSession(context, c.req.param('ref')!)
  const runs = mayRun(actor)
  const speakers = runs && can(session, 'offer') ? await listSpeakers(db, actor.commandId) : []
  const shown = {
    session,
    ofSchool,
    school: (await findSchool(db, actor.commandId, session.schoolId))!,
    topics: (await listTopics(db, actor.commandId)).filter(({ key }) => session.topics.includes(key)),
    names: await listNamesOf(db, actor.commandId, session.id),
    quizMissing: runs && can(session, 'confirm') && (await findQuiz(db, actor.commandId, session.topics)) === null,
    waitingHours: runs && can(session, 'offer') ? await findWaitingHours(db, actor.commandId, session.schoolId) : null,
    speakers,
    partners: speakers.length > 0 ? await listPartners(db, actor.commandId) : [],
    associations: speakers.length > 0 ? await listAssociations(db, actor.commandId) : [],
    materials: runs && can(session, 'hold') ? await listMaterials(db, actor.commandId) : [],
    preview: speakers[0] && session.state !== 'offered' ? await searchSlots(context, session, [speakers[0].id]) : null,
  }
  return <SessionPage {...shown} mayRun={runs} today={dayOf(now())} returned={returned} />
}
