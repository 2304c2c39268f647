import { Field } from './field.ts'
import { parseJson } from './parse-json.ts'
import type { Plan } from './plan.ts'

const most = 200_000

/**
 * Reads a `presence-plan/1` file as far as a plan is needed to go on from: its visits and breaks. Whether it keeps the rules of an
 * instance is for `check` to say.
 * @throws Fault with the field that is wrong
 */
export function parsePlan(text: string): Plan {
  const value = parseJson(text)
  const file = new Field(value, '')
  if (file.at('format').value !== 'presence-plan/1') file.at('format').fault(file.at('format').absent ? 'missing' : 'wrongFormat')
  for (const visit of file.at('visits').list(most)) {
    visit.at('team').text()
    visit.at('wish').text()
    visit.at('day').whole(0, most)
    visit.at('window').whole(0, most)
    if (visit.at('leave').time() <= visit.at('arrive').time()) visit.at('leave').fault('upsideDown')
  }
  for (const pause of file.at('breaks').list(most)) {
    pause.at('team').text()
    pause.at('day').whole(0, most)
    if (pause.at('to').time() <= pause.at('from').time()) pause.at('to').fault('upsideDown')
  }
  return value as Plan
}
