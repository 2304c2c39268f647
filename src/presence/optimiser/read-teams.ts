import type { Field } from './field.ts'
import { limits } from './instance.ts'
import { readIds } from './read-ids.ts'

interface Known {
  days: number
  places: Set<string>
  modes: Set<string>
}

export function readTeams(teams: readonly Field[], { days, places, modes }: Known): void {
  readIds(teams)
  for (const team of teams) {
    team.at('mode').oneOf(modes)
    team.at('base').oneOf(places)
    readSkills(team.at('skills'))
    const taken: { day: number; from: number; to: number }[] = []
    for (const shift of team.at('shifts').list(limits.shiftsOfTeam)) {
      const day = shift.at('day').whole(0, days - 1)
      const [from, to] = readSpan(shift, 'from', 'to')
      if (taken.some((other) => other.day === day && other.from < to && from < other.to)) shift.at('from').fault('overlapping')
      taken.push({ day, from, to })
      if (!shift.at('break').absent) readBreak(shift.at('break'), from, to)
    }
  }
}

/** Two times of which the second is the later: a span that runs past midnight must be given as two. */
export function readSpan(field: Field, first: string, second: string): [number, number] {
  const [from, to] = [field.at(first).time(), field.at(second).time()]
  if (to <= from) field.at(second).fault('upsideDown', `${field.at(first).value} → ${field.at(second).value}`)
  return [from, to]
}

function readBreak(pause: Field, from: number, to: number): void {
  const [earliest, latest] = [pause.at('earliest').time(), pause.at('latest').time()]
  if (latest < earliest) pause.at('latest').fault('upsideDown', `${pause.at('earliest').value} → ${pause.at('latest').value}`)
  const minutes = pause.at('minutes').whole(1, 24 * 60)
  if (Math.max(earliest, from) > latest || Math.max(earliest, from) + minutes > to) pause.fault('breakOutside')
}

function readSkills(skills: Field): void {
  if (!skills.absent) for (const skill of skills.list(limits.skills)) skill.text()
}
