import { addWorkingDays, type DaysOff, isWorkingDay } from '../calendar/working-days.ts'
import type { DatedDebt, DebtKind } from '../desk/debt.ts'
import { addDays, type Day } from '../platform/words/dates.ts'

/** Somebody who holds offices today, acting or not, or does the work of the communication cell or of planning. */
export interface Holder {
  readonly accountId: string
  readonly officeIds: readonly string[]
  /** Does what the communication cell owes. */
  readonly ofCell: boolean
  /** Does what whoever plans owes as well as the cell. */
  readonly ofPlanning: boolean
  readonly onlyLate: boolean
  /** The debts of their last reminder, as `keyOf` names them. */
  readonly told: readonly string[]
}

export interface Oversight {
  readonly officeId: string
  /** Null: nobody hears of it. */
  readonly chiefOfficeId: string | null
  /** For how many working days it must be late. */
  readonly afterDays: number
}

export interface Chain {
  readonly oversight: ReadonlyMap<string, Oversight>
  /** The office of the communication cell, which owes what no other office owes. */
  readonly cellOfficeId: string | null
}

export interface Clock {
  readonly today: Day
  readonly daysOff: DaysOff
  /** How many working days before its day a debt is near. */
  readonly beforeDays: number
}

/** What one person is told on one day. */
export interface Reminder {
  readonly late: readonly DatedDebt[]
  readonly today: readonly DatedDebt[]
  readonly near: readonly DatedDebt[]
  /** Later than near, or without any haste: only counted, unless it is new. */
  readonly later: readonly DatedDebt[]
  /** What others let go late, of which this person hears as their chief. */
  readonly overseen: readonly DatedDebt[]
  /** Keys of what was not in the last reminder. */
  readonly fresh: ReadonlySet<string>
}

export const keyOf = ({ kind, id }: Pick<DatedDebt, 'kind' | 'id'>): string => `${kind}:${id}`

/** Nothing is written for what is far and known; whoever wants to hear of lateness only hears of it always. */
export function reminderFor(holder: Holder, debts: readonly DatedDebt[], chain: Chain, clock: Clock): Reminder | null {
  const { today, daysOff, beforeDays } = clock
  const nearUntil = addWorkingDays(today, beforeDays, daysOff)
  const own = debts.filter((debt) => owes(holder, debt))
  const overseen = debts.filter((debt) => !own.includes(debt) && isOverseenBy(holder, debt, chain, clock))
  const told = new Set(holder.told)
  const fresh = new Set([...own, ...overseen].map(keyOf).filter((key) => !told.has(key)))
  const reminder: Reminder = {
    late: own.filter((debt) => isLate(debt, today)),
    today: own.filter(({ dueOn }) => dueOn === today),
    near: own.filter(({ dueOn }) => dueOn > today && dueOn <= nearUntil),
    later: own.filter((debt) => debt.dueOn > nearUntil || (debt.dueOn < today && !isLate(debt, today))),
    overseen,
    fresh,
  }
  const lateness = reminder.late.length + overseen.length > 0
  const calls = lateness || reminder.today.length + reminder.near.length > 0 || reminder.later.some((debt) => fresh.has(keyOf(debt)))
  return (holder.onlyLate ? lateness : calls) ? reminder : null
}

/** What no office owes is owed by the cell; some of it by whoever plans, too. Nobody owes the check of their own work. */
const ofPlanning: ReadonlySet<DebtKind> = new Set(['check', 'hours'])

function owes(holder: Holder, { officeId, kind, workers }: DatedDebt): boolean {
  if (workers.includes(holder.accountId)) return false
  if (officeId !== null) return holder.officeIds.includes(officeId)
  return holder.ofCell || (holder.ofPlanning && ofPlanning.has(kind))
}

/** Nobody is late with these: it is those who asked who have had their time. */
const withoutLateness: ReadonlySet<DebtKind> = new Set(['record', 'close'])

export function isLate({ kind, dueOn }: DatedDebt, today: Day): boolean {
  return dueOn < today && !withoutLateness.has(kind)
}

/** Lateness climbs from office to office: each hears after its own time has passed as well. */
function isOverseenBy({ officeIds }: Holder, debt: DatedDebt, { oversight, cellOfficeId }: Chain, { today, daysOff }: Clock): boolean {
  if (!isLate(debt, today)) return false
  const lateFor = workingDaysSince(debt.dueOn, today, daysOff)
  const seen = new Set<string>()
  let [office, patience] = [debt.officeId ?? cellOfficeId, 0]
  while (office && !seen.has(office)) {
    seen.add(office)
    const next: Oversight | undefined = oversight.get(office)
    if (!next?.chiefOfficeId) return false
    patience += next.afterDays
    if (lateFor < patience) return false
    if (officeIds.includes(next.chiefOfficeId)) return true
    office = next.chiefOfficeId
  }
  return false
}

/** How many working days have gone by since a day; that day does not count, today does. A year is as late as late can be. */
export function workingDaysSince(day: Day, today: Day, daysOff: DaysOff): number {
  let count = 0
  for (let next = addDays(day, 1), left = 366; next <= today && left > 0; next = addDays(next, 1), left--) {
    if (isWorkingDay(next, daysOff)) count++
  }
  return count
}
