import { declareDaysOff } from '../calendar/declare-days-off.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import type { Event } from './scene.ts'

interface Feast {
  nameAr: string
  nameFr: string
  from: Day
  to: Day
}

const FITR = { nameAr: 'عيد الفطر', nameFr: 'Aïd al-Fitr' }
const ADHA = { nameAr: 'عيد الأضحى', nameFr: 'Aïd al-Adha' }
const YEAR = { nameAr: 'فاتح محرم', nameFr: '1er moharrem' }
const BIRTH = { nameAr: 'عيد المولد النبوي', nameFr: 'Aïd al-Mawlid' }

/** As almanacs expect them: the demonstration's cell declares them two weeks ahead. */
const feasts: readonly Feast[] = [
  { ...BIRTH, from: '2025-09-05', to: '2025-09-06' },
  { ...FITR, from: '2026-03-20', to: '2026-03-21' },
  { ...ADHA, from: '2026-05-27', to: '2026-05-28' },
  { ...YEAR, from: '2026-06-17', to: '2026-06-17' },
  { ...BIRTH, from: '2026-08-26', to: '2026-08-27' },
  { ...FITR, from: '2027-03-10', to: '2027-03-11' },
  { ...ADHA, from: '2027-05-17', to: '2027-05-18' },
  { ...YEAR, from: '2027-06-07', to: '2027-06-07' },
  { ...BIRTH, from: '2027-08-15', to: '2027-08-16' },
  { ...FITR, from: '2028-02-27', to: '2028-02-28' },
  { ...ADHA, from: '2028-05-05', to: '2028-05-06' },
]

export function feastEvents(first: Day, today: Day): Event[] {
  return feasts
    .map((feast) => ({ feast, day: addDays(feast.from, -14) }))
    .filter(({ day }) => day >= first && day < today)
    .map(({ feast, day }) => ({ day, time: '09:00', play: async ({ as, cast }) => void (await declareDaysOff(as(cast.cell), feast)) }))
}
