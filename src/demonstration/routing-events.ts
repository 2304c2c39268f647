import type { Day } from '../platform/words/dates.ts'
import { addRule } from '../routing/add-rule.ts'
import { changeCategory } from '../routing/change-category.ts'
import { categoryNamed, partnerNamed } from './queries.ts'
import type { Event, Scene } from './scene.ts'
import type { OwnerKey } from './texts/theme.ts'

/** Who answers a subject by default, and how soon where it presses. */
const care: readonly [categoryId: string, office: OwnerKey, answerDays?: string][] = [
  ['presence', 'urbanCorps'],
  ['school_security', 'school', '15'],
  ['drugs', 'judicial'],
  ['theft', 'judicial'],
  ['violence', 'judicial', '10'],
  ['traffic', 'traffic'],
  ['noise', 'urbanCorps'],
  ['public_space', 'urbanCorps'],
  ['cybercrime', 'judicial'],
  ['awareness', 'awareness'],
  ['reception', 'chief'],
]

/** The rules of the demonstration's command, and what it does with the subjects. */
export function routingEvents(day: Day): Event[] {
  return [
    { day, time: '08:10', play: cares },
    { day, time: '08:20', play: rules },
  ]
}

async function cares({ db, cast, as }: Scene): Promise<void> {
  for (const [categoryId, office, answerDays = ''] of care) {
    const names = await categoryNamed(db, categoryId)
    await changeCategory(as(cast.cell), { categoryId, ...names, officeId: cast.owners[office].officeId, answerDays })
  }
}

async function rules({ db, cast, as, places }: Scene): Promise<void> {
  const { commandId } = cast.cell
  const commune = await partnerNamed(db, commandId, 'جماعة بني ملال')
  const education = await partnerNamed(db, commandId, 'المديرية الإقليمية للتربية الوطنية')
  const { urbanCorps, school, traffic } = cast.owners
  const given = [
    { categoryId: 'presence', timeBand: 'school_entry_exit', officeId: school.officeId },
    { categoryId: 'traffic', districtId: places.districts[1]!.id, officeId: traffic.officeId },
    { competence: 'commune', officeId: urbanCorps.officeId, partnerId: commune },
    { competence: 'education', officeId: school.officeId, partnerId: education },
  ]
  for (const rule of given) await addRule(as(cast.cell), rule)
}
