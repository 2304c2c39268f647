import { formatDay } from '../platform/words/dates.ts'
import type { AttendanceValue, DemandValue, InterventionValue, NextStepValue } from './entry.ts'
import { draftWords as words } from './minutes-words.ar.ts'
import type { Named, Register } from './queries/register.ts'
import type { Room } from './queries/room.ts'
import { type DemandEntry, isThere, type RoomRecord, valueIn } from './record.ts'

/** Minutes may be so long. What does not fit stands in the record all the same: interventions and demands have their own. */
const longest = 30_000

/** The first draft of the minutes, in Arabic as all minutes are first: what the room captured, in order, to be completed by hand. */
export function draftMinutes(room: Room, record: RoomRecord, register: Register, refs: ReadonlyMap<string, string>): string {
  const { interventions, demands, diversions } = record
  return [
    opening(room, record),
    interventions.length > 0 && [
      `# ${words.interventions}`,
      ...interventions.map((entry) => said(valueIn(entry) as unknown as InterventionValue, register)),
    ],
    demands.length > 0
      ? [`# ${words.demands}`, ...demands.map((entry) => asked(entry, register, refs.get(entry.id) ?? ''))]
      : words.noDemands,
    diversions.length > 0 && words.diverted,
  ]
    .flatMap((part) => (part ? [[part].flat().join('\n\n')] : []))
    .join('\n\n')
    .slice(0, longest)
}

function opening({ title, day }: Room, { attendance }: RoomRecord): string {
  const there = attendance.filter(isThere).map((entry) => valueIn(entry) as unknown as AttendanceValue)
  const sum = (key: 'women' | 'men') => there.reduce((total, one) => total + (one[key] ?? 0), 0)
  const associations = there.filter(({ of }) => of === 'association').length
  const offices = there.length - associations
  return words.opening({ title, day: formatDay('ar', day, 'full'), associations, offices, women: sum('women'), men: sum('men') })
}

function said({ contributionKind, by, text }: InterventionValue, { associations, offices }: Register): string {
  const [of, id] = by.split(':')
  return words.said(words.kinds[contributionKind], nameOf(of === 'office' ? offices : associations, id), text)
}

function asked(entry: DemandEntry, register: Register, ref: string): string {
  const { by, text, place } = valueIn(entry) as unknown as DemandValue
  const step = valueIn(entry.nextStep!) as unknown as NextStepValue
  const who = by ? nameOf(register.associations, by) : words.somebody
  return `${words.asked({ ref, who, text, place })} ${next(step, register)}`
}

function next(step: NextStepValue, { offices }: Register): string {
  if (step.choice === 'none') return words.none
  const office = nameOf(offices, step.officeId)
  return step.choice === 'answer'
    ? words.answer(office)
    : words.commitment({ office, text: step.text, day: formatDay('ar', step.dueOn, 'long'), indicator: step.indicator })
}

function nameOf(list: readonly Named[], id: string | undefined): string {
  return list.find((one) => one.id === id)?.nameAr ?? ''
}
