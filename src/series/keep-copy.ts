import type { Context } from '../platform/context.ts'
import { askRelease, copySeries } from '../public-record/copies.ts'
import { ruleAsFollowed } from './rule.ts'
import type { Series } from './series.ts'

/** Facts of a series at once; its names and its rule once two persons have signed them. */
export async function keepCopy(context: Context, series: Series): Promise<void> {
  const { id, ref, cadence, invitedKinds, invitedTerritories, openedOn, closedOn } = series
  await copySeries(context, { id, ref, cadence, invitedKinds, invitedTerritories, openedOn, closedOn })
}

export async function askSeriesRelease(context: Context, series: Series): Promise<void> {
  const { id: subjectId, nameAr, nameFr, rule, ruleFr } = series
  const french = ruleFr && { ruleFr: `${ruleFr}\n${ruleAsFollowed(series, 'fr')}` }
  const texts = { nameAr, nameFr, rule: `${rule}\n${ruleAsFollowed(series, 'ar')}`, ...french }
  await askRelease(context, { kind: 'series', subjectId, title: nameAr, texts })
}
