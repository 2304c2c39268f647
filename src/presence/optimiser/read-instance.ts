import { Field } from './field.ts'
import { type Instance, limits } from './instance.ts'
import { parseJson } from './parse-json.ts'
import { readIds } from './read-ids.ts'
import { readTeams } from './read-teams.ts'
import { readTravel } from './read-travel.ts'
import { readWishes } from './read-wishes.ts'

/**
 * Reads a `presence-instance/1` file.
 * @throws Fault with the field that is wrong
 */
export function parseInstance(text: string): Instance {
  return readInstance(parseJson(text))
}

/**
 * Checks every field of an instance before anything is planned with it.
 * @returns the same value, now known to be whole
 * @throws Fault with the first field that is wrong
 */
export function readInstance(value: unknown): Instance {
  const file = new Field(value, '')
  if (file.at('format').value !== 'presence-instance/1') file.at('format').fault(file.at('format').absent ? 'missing' : 'wrongFormat')
  const days = file.at('days').whole(1, limits.days)
  const places = readIds(file.at('places').list(limits.places))
  const districts = readIds(file.at('districts').list(limits.districts))
  const modes = readTravel(file, places.size)
  readTeams(file.at('teams').list(limits.teams), { days, places, modes })
  readWishes(file.at('wishes').list(limits.wishes), { days, places, districts })
  file.at('fairnessWeight').number(0, limits.fairnessWeight)
  return value as Instance
}
