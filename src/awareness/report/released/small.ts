import { leastCounted, leastPupils } from '../../../public-record/awareness.ts'
import type { SchoolLine } from '../report.ts'

const sum = (schools: readonly SchoolLine[], of: (school: SchoolLine) => number) => schools.reduce((all, school) => all + of(school), 0)

/** Whether so few schools, or so little in them, would point at one. That many schools saw no session is no secret: it is said. */
export function isSmallReach(schools: readonly SchoolLine[]): boolean {
  if (schools.length < leastCounted) return true
  const sessions = sessionsOf(schools)
  if (sessions === 0) return false
  const reached = schools.filter((school) => school.sessions > 0).length
  const classes = sum(schools, (school) => school.classes)
  const pupils = sum(schools, ({ girls, boys }) => girls + boys)
  return reached < leastCounted || sessions < leastCounted || classes < leastCounted || pupils < leastPupils
}

export function sessionsOf(schools: readonly SchoolLine[]): number {
  return sum(schools, ({ sessions }) => sessions)
}

/** The same of classes reached of those enrolled, which only some schools have said. */
export function isSmallCoverage(schools: readonly SchoolLine[]): boolean {
  const said = schools.filter(({ enrolled }) => enrolled !== null)
  const covered = coveredOf(schools)
  return said.length < leastCounted || (covered > 0 && covered < leastCounted)
}

export function coveredOf(schools: readonly SchoolLine[]): number {
  return sum(schools, ({ classes, enrolled }) => (enrolled === null ? 0 : Math.min(classes, enrolled)))
}

/** A count by itself. */
export const shownCount = (n: number) => (n < leastCounted ? null : n)
