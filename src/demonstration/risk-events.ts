import { addDays, type Day } from '../platform/words/dates.ts'
import { recordRisk } from '../schools/record-risk.ts'
import type { RiskBand, RiskKind, RiskSource } from '../schools/risk.ts'
import { chance } from './chance.ts'
import type { Event } from './scene.ts'

type Line = [kind: RiskKind, band: RiskBand, weight: number, note: string]

/** Of places, as they could be seen anywhere. */
const lines: readonly Line[] = [
  ['lighting', 'evening', 2, 'مصباحان معطلان قرب الباب الخلفي'],
  ['traffic', 'entry', 3, 'وقوف مزدوج أمام الباب الرئيسي'],
  ['traffic', 'exit', 3, 'ممر الراجلين ممحو'],
  ['motorbikes', 'exit', 3, 'دراجات نارية بسرعة في الزنقة المجاورة'],
  ['strangers', 'exit', 2, 'تجمعات أمام السور'],
  ['harassment', 'exit', 4, ''],
  ['drugs', 'evening', 4, 'قرب الفضاء المهجور'],
  ['violence', 'exit', 3, 'شجارات متكررة في الممر'],
  ['blades', 'evening', 5, ''],
  ['other', 'day', 1, 'باعة متجولون يسدون الرصيف'],
]
const sources: readonly RiskSource[] = ['school', 'parents', 'association', 'visit', 'demand']

/** What the planner and the cell have written down in the last months; the oldest count little by now. */
export function riskEvents(schoolIds: readonly string[], today: Day): Event[] {
  const luck = chance(5041)
  return Array.from({ length: 28 }, (_, nth): Event => {
    const [kind, band, weight, note] = luck.pick(lines)
    const source = luck.pick(sources)
    const day = addDays(today, -luck.between(1, 150))
    const school = luck.between(0, 30)
    return {
      day,
      time: '16:20',
      play: async ({ as, cast, places }) => {
        const point = nth % 7 === 6 ? places.points.filter(({ kind }) => kind !== 'school')[nth % 9]!.id : null
        const risk = {
          schoolId: point ? null : schoolIds[school],
          pointId: point,
          kind,
          band,
          source,
          weight: String(weight),
          observedOn: day,
          note,
        }
        await recordRisk(as(nth % 3 === 0 ? cast.cell : cast.planner), risk)
      },
    }
  })
}
