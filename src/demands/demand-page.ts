import { type Actor, has } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import { dayOf } from '../platform/words/dates.ts'
import type { Demand } from './demand.ts'
import { listKin } from './lineage/queries.ts'
import type { DemandPageProps } from './pages/demand.tsx'
import { type Matter, openActs } from './permissions.ts'
import { listCategories, listDistricts, listOffices, listPoints } from './queries/choices.ts'
import { findLine } from './queries/lines.ts'
import {
  type DemandNames,
  demandNames,
  findRelease,
  hasAnsweredSurvey,
  isPublic,
  listProgress,
  listStory,
  listWithheld,
} from './queries/page.ts'
import { listPresence, listPresenceMonths } from './queries/presence.ts'
import { findReferral, findReply, listOpenPartners } from './queries/referral.ts'
import { findRoute } from './queries/route.ts'
import { findSent } from './queries/sent.ts'
import { listWorked } from './queries/worked.ts'
import { similarToDemand } from './similar-open.ts'
import { fillIn, fits, type Template } from './template.ts'
import { templatesOf } from './templates.ts'
import type { Act } from './transitions.ts'

const wordOfAsker: readonly Act[] = ['judge-outcome', 'accept-answer', 'contest-answer']

/** All that the page of a demand shows to this reader today. */
export async function demandPage(context: Context, matter: Matter): Promise<DemandPageProps> {
  const { db, actor, now } = context
  const { commandId } = actor
  const { demand } = matter
  const today = dayOf(now())
  const acts = openActs(actor, matter, today)
  const qualifies = acts.includes('qualify-demand')
  const register = {
    categories: qualifies ? await listCategories(db, commandId) : [],
    offices: acts.length > 0 ? await listOffices(db, commandId) : [],
    districts: qualifies ? await listDistricts(db, commandId) : [],
    points: qualifies ? await listPoints(db, commandId) : [],
    partners: acts.includes('answer-demand') ? await listOpenPartners(db, commandId) : [],
  }
  const names = await demandNames(db, actor, demand.id)
  return {
    demand,
    templates: acts.includes('answer-demand') ? filledIn(await templatesOf(db, commandId), demand, names) : [],
    acts,
    register,
    today,
    route: await findRoute(db, commandId, demand.id),
    reply: demand.state === 'referred' ? await findReply(db, commandId, demand.id) : null,
    referral: acts.includes('take-partner-answer') ? await findReferral(db, commandId, demand.id) : null,
    onBehalf: actor.associationId === null && acts.some((act) => wordOfAsker.includes(act)),
    similar: qualifies ? await similarToDemand(context, demand.id) : [],
    surveyOpen: await isSurveyOpen(db, actor, matter),
    sent: await findSent(db, actor, demand.id),
    presence: await listPresence(db, actor, demand.id),
    worked: await listWorked(db, commandId, demand.id),
    presenceMonths: await listPresenceMonths(db, commandId, demand.id),
    seesAskers: has(actor, 'cell'),
    kin: await listKin(db, commandId, demand.id),
    line: await findLine(db, actor, demand.id),
    names,
    progress: await listProgress(db, commandId, demand.id),
    release: await findRelease(db, commandId, demand.id),
    withheld: await listWithheld(db, commandId, demand.id),
    isPublic: await isPublic(db, commandId, demand.id),
    story: await listStory(db, commandId, demand.id),
  }
}

/** For an association that asked, once it is closed, until it has answered. */
async function isSurveyOpen(db: Db, { commandId, associationId }: Actor, { demand, authorIds }: Matter): Promise<boolean> {
  if (demand.state !== 'closed' || associationId === null || !authorIds.includes(associationId)) return false
  return !(await hasAnsweredSurvey(db, commandId, demand.id, associationId))
}

/** The templates that fit this demand, with what is known of it. */
function filledIn(templates: readonly Template[], demand: Demand, names: DemandNames): Template[] {
  const { districtAr: district, association, answerOfficeAr: office } = names
  const subject = { categoryId: 'categoryId' in demand ? demand.categoryId : null, state: demand.state }
  const fitting = templates.filter((one) => fits(one, subject))
  return fitting.map((one) => ({ ...one, text: fillIn(one.text, { ref: demand.ref, district, association, office }) }))
}
