import type { Instance } from './instance.ts'
import type { Plan } from './plan.ts'
import type { Violation } from './violation.ts'

/** At most `maxPerDay` visits to a wish on a day, and `maxPerBand` in a band of the day over the week. */
export function checkCaps(instance: Instance, { visits }: Plan): Violation[] {
  const visitsOf = Map.groupBy(visits, ({ wish }) => wish)
  return instance.wishes.flatMap(({ id: wish, windows, maxPerDay, maxPerBand }) => {
    const its = visitsOf.get(wish) ?? []
    const found: Violation[] = []
    for (let day = 0; maxPerDay != null && day < instance.days; day++) {
      const count = its.filter((visit) => visit.day === day).length
      if (count > maxPerDay) found.push({ code: 'overDayCap', wish, day, found: count, expected: maxPerDay })
    }
    for (const [band, most] of Object.entries(maxPerBand ?? {})) {
      const count = its.filter(({ window }) => windows[window]!.band === band).length
      if (count > most) found.push({ code: 'overBandCap', wish, band, found: count, expected: most })
    }
    return found
  })
}
