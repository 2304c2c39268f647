import { declareSeason } from '../calendar/declare-season.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { addSchool } from '../schools/add-school.ts'
import { declarePeriod } from '../schools/declare-period.ts'
import { declareYear } from '../schools/declare-year.ts'
import { drawSite } from '../schools/draw-site.ts'
import { levels } from '../schools/school.ts'
import { setTimetable } from '../schools/set-timetable.ts'
import { timetablePeriods, weekdays } from '../schools/timetable.ts'
import { usualHours } from '../schools/usual-hours.ts'
import { riskEvents } from './risk-events.ts'
import type { Event, Scene } from './scene.ts'
import { plannedSchools } from './school-list.ts'

/** The planner puts the schools of the command on the map, says their hours, and declares this school year and two before it. */
export function schoolEvents(first: Day, today: Day): Event[] {
  const begins = Number(today.slice(0, 4)) - (today.slice(5) < '08-15' ? 1 : 0)
  const schoolIds: string[] = []
  return [
    { day: `${begins - 2}-08-25`, time: '09:30', play: async (scene) => void schoolIds.push(...(await bringSchools(scene))) },
    { day: `${begins - 2}-08-25`, time: '11:30', play: (scene) => setHours(scene, schoolIds[2]!) },
    { day: `${begins - 2}-08-25`, time: '14:00', play: (scene) => declareSchoolYear(scene, begins - 2) },
    ...riskEvents(schoolIds, today),
    ...[begins - 1, begins].map((year) => ({ day: first, time: '14:00', play: (scene: Scene) => declareSchoolYear(scene, year) })),
    ...ramadans
      .map((season) => ({ season, day: addDays(season.firstDay, -20) }))
      .filter(({ day }) => day >= first && day < today)
      .map(({ season, day }) => ({
        day,
        time: '09:00',
        play: async ({ as, cast }: Scene) => void (await declareSeason(as(cast.cell), { kind: 'ramadan', ...season })),
      })),
  ]
}

/** As almanacs expect it. */
const ramadans = [
  { firstDay: '2026-02-18', lastDay: '2026-03-19' },
  { firstDay: '2027-02-08', lastDay: '2027-03-09' },
  { firstDay: '2028-01-28', lastDay: '2028-02-26' },
]

async function bringSchools({ as, cast, places }: Scene): Promise<string[]> {
  const ids: string[] = []
  for (const { location, gates, perimeter, pupils, ...facts } of plannedSchools(places)) {
    const planner = as(cast.planner)
    const [longitude, latitude] = location.map(String)
    const directorate = 'المديرية الإقليمية (مثال)'
    const { id: schoolId } = await addSchool(planner, { ...facts, pupils: String(pupils), directorate, latitude, longitude })
    await drawSite(planner, {
      schoolId,
      revision: 1,
      latitude,
      longitude,
      perimeter: (perimeter ?? []).map(([x, y]) => `${y}, ${x}`).join('\n'),
      gates: gates.map(({ name, position: [x, y] }) => ({ name, latitude: String(y), longitude: String(x) })),
    })
    ids.push(schoolId)
  }
  return ids
}

/** Those of the circulars for each level; one school has too few rooms, and two shifts. */
async function setHours({ as, cast }: Scene, crowded: string): Promise<void> {
  const planner = as(cast.planner)
  for (const level of levels) {
    for (const period of timetablePeriods) {
      const week = usualHours[level][period]
      const days = Object.fromEntries(weekdays.map((weekday) => [`day${weekday}`, week[weekday - 1]]))
      await setTimetable(planner, { level, period, ...days })
    }
  }
  const shifts = '07:30-12:30 / 12:45-17:45'
  const days = { day1: shifts, day2: shifts, day3: shifts, day4: shifts, day5: '07:30-11:30 / 14:30-18:00', day6: '07:30-12:30' }
  await setTimetable(planner, { schoolId: crowded, period: 'ordinary', ...days })
}

async function declareSchoolYear({ as, cast }: Scene, begins: number): Promise<void> {
  const planner = as(cast.planner)
  const year = (nth: number, day: string) => `${begins + nth}-${day}`
  await declareYear(planner, { firstDay: year(0, '09-08'), lastDay: year(1, '07-04') })
  for (const [kind, from, to, nameAr, nameFr] of periodsOf(year)) {
    await declarePeriod(planner, { kind, firstDay: from, lastDay: to, nameAr, nameFr })
  }
  const baccalaureate = { nameAr: 'امتحانات الباكالوريا', nameFr: 'Épreuves du baccalauréat', level: 'secondary' }
  await declarePeriod(planner, { kind: 'exams', firstDay: year(1, '06-04'), lastDay: year(1, '06-09'), ...baccalaureate })
}

type YearOf = (nth: number, day: string) => Day
type Line = [kind: 'holiday' | 'exams' | 'winter', from: Day, to: Day, nameAr: string, nameFr: string]

/** Invented days near those of real years. */
function periodsOf(year: YearOf): Line[] {
  return [
    ['holiday', year(0, '10-19'), year(0, '10-26'), 'العطلة البينية الأولى', 'Premières vacances intermédiaires'],
    ['winter', year(0, '11-01'), year(1, '02-28'), 'التوقيت الشتوي', 'Horaire d’hiver'],
    ['holiday', year(0, '12-07'), year(0, '12-14'), 'العطلة البينية الثانية', 'Deuxièmes vacances intermédiaires'],
    ['holiday', year(1, '01-25'), year(1, '02-01'), 'عطلة نصف السنة الدراسية', 'Vacances de mi-année'],
    ['holiday', year(1, '03-21'), year(1, '03-29'), 'العطلة البينية الثالثة', 'Troisièmes vacances intermédiaires'],
    ['holiday', year(1, '05-03'), year(1, '05-10'), 'العطلة البينية الرابعة', 'Quatrièmes vacances intermédiaires'],
  ]
}
