import type { Instance, Shift, Wish } from './instance.ts'
import { Random } from './search/random.ts'
import { timeOf } from './time.ts'

/** A small invented week with every kind of rule in it: breaks or none, caps, bands, skills, districts without wishes. */
export function randomInstance(seed: number, { days = 2, teams = 3, wishes = 12 } = {}): Instance {
  const random = new Random(seed)
  const between = (least: number, most: number) => least + random.below(most - least + 1)
  const places = Array.from({ length: wishes + 2 }, (_, index) => ({ id: `p${index}`, x: random.next() * 4, y: random.next() * 4 }))
  const shift = (day: number): Shift => {
    const from = between(7, 11) * 60
    const rest = { earliest: timeOf(from + between(60, 120)), latest: timeOf(from + between(120, 200)), minutes: between(10, 40) }
    return { day, from: timeOf(from), to: timeOf(from + between(5, 8) * 60), break: random.next() < 0.7 ? rest : null }
  }
  const wish = (index: number): Wish => {
    const count = between(1, 5)
    const first = between(2, 9)
    return {
      id: `w${index}`,
      place: `p${index + 2}`,
      district: `d${random.below(2)}`,
      source: 'school',
      values: Array.from({ length: count }, (_, visit) => first * 0.8 ** visit),
      ...(random.next() < 0.4 && { maxPerDay: 1 }),
      ...(random.next() < 0.4 && { maxPerBand: { early: 1 } }),
      ...(random.next() < 0.2 && { skill: 'school' }),
      windows: Array.from({ length: between(1, 6) }, (_, window) => {
        const from = between(7 * 60, 17 * 60)
        return {
          day: random.below(days),
          from: timeOf(from),
          to: timeOf(from + between(20, 120)),
          minutes: between(5, 20),
          band: window % 2 ? 'early' : 'late',
        }
      }),
    }
  }
  return {
    format: 'presence-instance/1',
    days,
    places,
    districts: [{ id: 'd0' }, { id: 'd1' }, { id: 'empty' }],
    modes: { foot: { kmh: 5, fixed: 0 }, moto: { kmh: 25, fixed: 2 } },
    detour: 1.3,
    teams: Array.from({ length: teams }, (_, team) => ({
      id: `t${team}`,
      mode: team % 2 ? 'foot' : 'moto',
      base: `p${team % 2}`,
      shifts: Array.from({ length: days }, (_, day) => shift(day)),
      ...(team === 0 && { skills: ['school'] }),
    })),
    wishes: Array.from({ length: wishes }, (_, index) => wish(index)),
    fairnessWeight: random.next() < 0.5 ? 0 : 20,
  }
}
