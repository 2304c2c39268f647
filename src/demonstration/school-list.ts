import type { DemoPlaces } from '../places/demo.ts'
import { contains, type Polygon, type Position } from '../places/polygon.ts'
import { moved } from '../schools/distance.ts'
import type { Gate, Level, Sector } from '../schools/school.ts'
import { type Chance, chance } from './chance.ts'
import { schoolNames } from './school-names.ts'

export interface PlannedSchool {
  nameAr: string
  nameFr: string
  code: string
  level: Level
  sector: Sector
  pupils: number
  location: Position
  gates: readonly Gate[]
  /** Where it was drawn already. */
  perimeter: readonly Position[] | null
}

/** Ninety invented schools: the six that people name in their demands, and others all over the districts. Always the same. */
export function plannedSchools(places: DemoPlaces): PlannedSchool[] {
  const luck = chance(2026)
  const named = places.points.filter(({ kind }) => kind === 'school')
  const known = named.map(({ nameAr, nameFr, location }) => ({
    nameAr,
    nameFr,
    level: levelNamed(nameFr),
    sector: 'public' as Sector,
    location,
  }))
  const others = Array.from({ length: 90 - known.length }, (_, nth) => invented(nth, places, luck))
  return [...known, ...others].map((school, nth) => ({
    ...school,
    code: `DEMO-${String(nth + 1).padStart(3, '0')}`,
    pupils: pupilsOf(school.level, school.sector, luck),
    gates: gatesOf(school.location, luck),
    perimeter: luck.often(0.7) ? around(school.location, luck) : null,
  }))
}

function invented(nth: number, { districts }: DemoPlaces, luck: Chance) {
  const [ar, fr] = schoolNames[nth % schoolNames.length]!
  const second = nth >= schoolNames.length
  const sector: Sector = nth % 4 === 3 ? 'private' : 'public'
  const level: Level = second ? (nth % 5 < 2 ? 'secondary' : 'middle') : 'primary'
  const shape = districts[nth % districts.length]!.shape
  return { ...nameOf(ar, fr, level, sector), level, sector, location: spotIn(shape, luck) }
}

function nameOf(ar: string, fr: string, level: Level, sector: Sector) {
  if (sector === 'private')
    return { nameAr: `مؤسسة ${ar} الخصوصية ${privately[level][0]}`, nameFr: `Groupe ${fr} (${privately[level][1]})` }
  return {
    nameAr: { primary: `مدرسة ${ar} الابتدائية`, middle: `إعدادية ${ar}`, secondary: `ثانوية ${ar} التأهيلية` }[level],
    nameFr: { primary: `École ${fr}`, middle: `Collège ${fr}`, secondary: `Lycée ${fr}` }[level],
  }
}

const privately = { primary: ['للابتدائي', 'primaire'], middle: ['للإعدادي', 'collège'], secondary: ['للتأهيلي', 'lycée'] } as const

const levelNamed = (nameFr: string): Level => (nameFr.startsWith('École') ? 'primary' : nameFr.startsWith('Lycée') ? 'secondary' : 'middle')

function pupilsOf(level: Level, sector: Sector, luck: Chance): number {
  const whole = { primary: luck.between(280, 760), middle: luck.between(520, 1250), secondary: luck.between(600, 1500) }[level]
  return sector === 'private' ? Math.round(whole / 2.5) : whole
}

/** Well inside of a district: a school does not stand on its border. */
function spotIn({ coordinates: [ring = []] }: Polygon, luck: Chance): Position {
  const [west, east] = [Math.min(...ring.map(([x]) => x)), Math.max(...ring.map(([x]) => x))]
  const [south, north] = [Math.min(...ring.map(([, y]) => y)), Math.max(...ring.map(([, y]) => y))]
  for (;;) {
    const spot: Position = [west + (luck.between(0, 1000) / 1000) * (east - west), south + (luck.between(0, 1000) / 1000) * (north - south)]
    const shape: Polygon = { type: 'Polygon', coordinates: [ring] }
    const near = [0, 90, 180, 270].map((angle) => turned(spot, angle, 280))
    if (near.every((one) => contains(shape, one)) && contains(shape, spot)) return spot
  }
}

function gatesOf(location: Position, luck: Chance): Gate[] {
  const angle = luck.between(0, 359)
  const main: Gate = { name: 'الباب الرئيسي', position: turned(location, angle, luck.between(25, 45)) }
  return luck.often(0.35) ? [main, { name: 'الباب الخلفي', position: turned(location, angle + 180, luck.between(25, 45)) }] : [main]
}

function around(location: Position, luck: Chance): Position[] {
  return Array.from({ length: 7 }, (_, nth) => turned(location, nth * (360 / 7) + luck.between(-12, 12), luck.between(90, 190)))
}

function turned(from: Position, angle: number, metres: number): Position {
  const radians = (angle * Math.PI) / 180
  const [longitude, latitude] = moved(from, Math.cos(radians) * metres, Math.sin(radians) * metres)
  return [Math.round(longitude * 1e5) / 1e5, Math.round(latitude * 1e5) / 1e5]
}
