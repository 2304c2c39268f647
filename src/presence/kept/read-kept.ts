import type { Actor } from '../../platform/actor.ts'
import type { Context } from '../../platform/context.ts'
import { addDays, type Day } from '../../platform/words/dates.ts'
import { type Minute, mondayOf } from '../hours.ts'
import { mayReadAll } from '../permissions.ts'
import { listMade, listPlanned, listPromised, listWeekSums, type WeekSum, type WishSpan } from '../queries/kept.ts'
import { listTeamNames } from '../queries/team-names.ts'
import { listWishes, type WishLine } from '../queries/wishes.ts'
import { type Figures, figuresOf, longestGapOf, noFigures, sumOf } from './figures.ts'
import { promisesFor } from './promised.ts'

/** What became of one wish in some weeks. */
export interface KeptWish {
  readonly wish: WishLine
  readonly weeks: readonly { readonly monday: Day; readonly figures: Figures; readonly longest: Minute | null }[]
  readonly sum: Figures
  /** The longest time from one visit to the next. */
  readonly longest: Minute | null
}

export interface Kept {
  readonly weeks: readonly Day[]
  readonly wishes: readonly KeptWish[]
  /** Heads read what their teams did, and not what was promised to a place. */
  readonly whole: boolean
}

/** So many statements, whatever the number of wishes, weeks and visits. */
export async function readKept({ db, actor }: Context, weeks: readonly Day[], wishId?: string): Promise<Kept> {
  const { commandId } = actor
  const whole = mayReadAll(actor)
  const all = await listWishes(db, commandId, { openOn: weeks[0]!, ...(wishId && { id: wishId }) })
  const wishes = all.filter(({ firstDay }) => firstDay <= addDays(weeks.at(-1)!, 6))
  const which = { weeks, wishIds: wishes.map(({ id }) => id), teamIds: whole ? null : await teamsOf(db, actor) }
  const promised = promisesFor(whole ? await listPromised(db, commandId, which) : [])
  const planned = byWishAndWeek(await listPlanned(db, commandId, which))
  const made = byWishAndWeek(await listMade(db, commandId, which))
  const sums = new Map((whole ? await listWeekSums(db, commandId, which) : []).map((sum) => [`${sum.wishId} ${sum.week}`, sum]))
  const kept = wishes.map((wish) => {
    const ofWeeks = weeks.map((monday) => {
      const key = `${wish.id} ${monday}`
      const figures = figuresOf(whole ? promised(wish, monday) : noFigures.promised, planned.get(key) ?? [], made.get(key) ?? [])
      return { monday, figures: withSum(figures, sums.get(key), wish), longest: longestGapOf(made.get(key) ?? []) }
    })
    const all = weeks.flatMap((monday) => made.get(`${wish.id} ${monday}`) ?? [])
    return { wish, weeks: ofWeeks, sum: sumOf(ofWeeks.map(({ figures }) => figures)), longest: longestGapOf(all) }
  })
  return { weeks, whole, wishes: whole ? kept : kept.filter(({ sum }) => sum.planned.visits + sum.kept.visits > 0) }
}

async function teamsOf(db: Context['db'], { commandId, officeIds }: Actor): Promise<string[]> {
  const teams = await listTeamNames(db, commandId)
  return teams.filter(({ officeId }) => officeId !== null && officeIds.includes(officeId)).map(({ id }) => id)
}

const byWishAndWeek = (spans: readonly WishSpan[]) => Map.groupBy(spans, ({ wishId, day }) => `${wishId} ${mondayOf(day)}`)

/** Of what is long past the sums are left; how long each visit lasted is not known any more. */
function withSum(figures: Figures, sum: WeekSum | undefined, { minutes }: WishLine): Figures {
  if (!sum) return figures
  return {
    ...figures,
    planned: { visits: sum.planned, minutes: sum.planned * minutes },
    kept: { visits: sum.kept, minutes: sum.minutes },
  }
}
