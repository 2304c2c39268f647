import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import { copyBriefing } from '../public-record/briefings/copy-briefing.ts'
import { askRelease } from '../public-record/copies.ts'
import type { Briefing } from './briefing.ts'
import { districtNames } from './queries.ts'

/** Facts at once, of what two persons have released; its words never before they have. */
export async function keepCopy(context: Context, briefing: Briefing): Promise<void> {
  const { id, ref, kind, districtIds, since, reviewOn, endedOn, withdrawnOn } = briefing
  const districts = await districtNames(context.db, context.actor.commandId, districtIds)
  await copyBriefing(context, {
    ...{ id, ref, kind, since, reviewOn, endedOn, withdrawnOn, changedOn: dayOf(context.now()) },
    districtsAr: districts.map(({ nameAr }) => nameAr),
    districtsFr: districts.map(({ nameFr }) => nameFr),
  })
}

export async function askBriefingRelease(context: Context, { id, titleAr, titleFr, textAr, textFr }: Briefing): Promise<void> {
  const french = { ...(titleFr && { briefingTitleFr: titleFr }), ...(textFr && { briefingFr: textFr }) }
  const texts = { briefingTitle: titleAr, briefing: textAr, ...french }
  await askRelease(context, { kind: 'briefing', subjectId: id, title: titleAr, texts })
}
