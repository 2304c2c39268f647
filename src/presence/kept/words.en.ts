import { plural } from '../../platform/words/plural.ts'
import type { KeptWords } from './words.ar.ts'

export const en: KeptWords = {
  title: 'Promised and kept',
  lead: 'What was promised to each place, what the approved plan took of it, and what was kept, as the teams said.',
  leadOfHeads: 'What your teams had to do and what they kept, as they said.',
  cli: { summary: 'Promised and kept at each place in a month.', wrongMonth: 'Write the month like 2026-03.' },
  month: 'Month',
  before: 'Month before',
  after: 'Month after',
  all: 'All places',
  allWeeks: 'All weeks',
  byPlace: 'By place',
  byWeek: 'By week',
  place: 'Place',
  week: 'Week of',
  promised: 'Promised',
  planned: 'Planned',
  kept: 'Kept',
  lasting: '10 to 16 minutes',
  close: 'Gaps of 2 h at most',
  longest: 'Longest without a visit',
  mostMissing: 'The places to which most is missing; the total is of all.',
  everyPlace: (n) => plural('en', n, places),
  minutes: (n) => plural('en', n, minutes),
  hours: (n) => plural('en', n, hours),
  days: (n) => plural('en', n, days),
  files: 'All places week by week, for analysis:',
  visitsIn: (visits, minutes) => `${plural('en', visits, counts)}, ${minutes}\u00A0min`,
  ofAll: (n, of) => `${n} of ${of}`,
  percent: (percent) => `${percent}%`,
  none: 'No presence in this month',
  noneHint: 'Nothing was wished for and nobody came.',
  howTitle: 'How it is counted',
  how: [
    'Promised: as many visits as the wish asked for when the first plan of the week was approved, even if the plan found no room. A week in which the wish began or ended does not count.',
    'Kept: a visit of which the team said that it arrived. Its length counts once it said that it left; what was not said does not count.',
    'Gap: the time between two visits to a place on one day. After six months only the sum of each week is left, without lengths and gaps.',
    'Each week counts in the month of its Thursday. No percentage of fewer than thirty.',
    'Longest without a visit: the longest time between two visits of a place, nights and days of rest counted.',
  ],
  figures: 'What is published of demands',
  figuresText: 'Each month is counted three days after its end; nothing of it is published without two signatures.',
  demand: 'Demand',
  counted: 'Counted',
  state: 'State',
  states: { waiting: 'waits for signatures', released: 'published', withheld: 'withheld', replaced: 'replaced' },
  heldBack: {
    no_whole_week: 'Not published: no whole week',
    few_places: 'Not published: too few places in the district, the count would tell the place',
    school: 'Not published: a school or its surroundings',
  },
  because: (reason) => `Reason: ${reason}`,
}

const counts = { one: '# visit', other: '# visits' }
const places = { one: 'All places', other: 'All places (#)' }
const minutes = { one: '# minute', other: '# minutes' }
const hours = { one: '# hour', other: '# hours' }
const days = { one: '# day', other: '# days' }
