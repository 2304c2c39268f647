import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { askRelease } from '../public-record/copies.ts'
import { qualify } from './demand.ts'
import { demandById } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { permissions } from './permissions.ts'
import { saveDemand } from './queries/demand.ts'
import { districtOfPoint } from './queries/register.ts'
import { saveRoute } from './queries/route.ts'
import { checkCategory, checkRegistered } from './register.ts'
import { routed } from './routed.ts'
import { ready } from './transitions.ts'
import { answerIn, whenOf } from './when.ts'

/** Says what a demand is about, in words for everyone, and which office owes the answer. */
export const qualifyDemand = defineAction({
  id: 'demands.qualify-demand',
  input: v.object({
    demandId: input.demandId,
    publicText: input.publicText('publicTextMissing', 10, 600),
    categoryId: input.text('categoryMissing', 1),
    districtId: input.optional(input.identity('districtUnknown')),
    pointId: input.optional(input.identity('pointUnknown')),
    /** Left out, the rules decide; another than theirs needs its reason. */
    answerOfficeId: input.optional(input.identity('officeMissing')),
    overrule: input.optionalText,
  }),
  find: demandById,
  may: permissions['qualify-demand'],
  run: async (context, { demand }, { demandId, publicText, categoryId, districtId, pointId, answerOfficeId: chosen, overrule }) => {
    const { db, actor } = context
    const received = ready('qualify-demand', demand)
    await checkCategory(db, categoryId)
    await checkRegistered(db, actor.commandId, 'district', districtId, 'districtUnknown', 'districtId')
    await checkRegistered(db, actor.commandId, 'point', pointId, 'pointUnknown', 'pointId')
    await checkRegistered(db, actor.commandId, 'office', chosen, 'officeMissing', 'answerOfficeId')
    const district = districtId ?? (pointId ? await districtOfPoint(db, actor.commandId, pointId) : null)
    const place = { districtId: district, pointId: pointId ?? null }
    const when = await whenOf(context)
    const { today } = when
    const { route, answerDays } = await routed(context, received, { categoryId, districtId: district }, { chosen, overrule })
    const answerOfficeId = route.officeId
    const nearer = answerDays === null ? undefined : answerIn(answerDays, received.receivedOn, when)
    const qualified = qualify(received, { publicText, categoryId, ...place, answerOfficeId }, today, nearer)
    await saveDemand(db, actor.commandId, qualified)
    await saveRoute(db, actor.commandId, demandId, route)
    await keepCopy(context, qualified, { kind: 'qualified', day: today, dueOn: qualified.answerDueOn })
    await askRelease(context, { kind: 'demand', subjectId: demandId, demandId, title: demand.ref, texts: { text: publicText } })
    return { ref: demand.ref, answerOfficeId, decidedBy: route.decidedBy }
  },
  note: ({ demand }, { categoryId }, { answerOfficeId, decidedBy }) => ({
    subject: `demand:${demand.id}`,
    facts: { ref: demand.ref, categoryId, answerOfficeId, decidedBy },
  }),
})
