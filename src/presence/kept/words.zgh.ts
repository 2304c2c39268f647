import { plural } from '../../platform/words/plural.ts'
import type { KeptWords } from './words.ar.ts'

export const zgh: KeptWords = {
  title: 'ⴰⵡⴰⵍ ⴷ ⵓⵙⴽⵉⵔ',
  lead: 'ⵎⴰⵢⴷ ⵉⵜⵜⵓⵏⵏⴰⵏ ⵉ ⴽⵓ ⴰⴷⵖⴰⵔ ⴷ ⵎⴰⵢⴷ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ.',
  leadOfHeads: 'ⵎⴰⵢⴷ ⵙⴽⵔⵏⵜ ⵜⵔⴰⴱⴱⵓⵜⵉⵏ ⵏⵏⵓⵏ.',
  cli: { summary: 'ⴰⵡⴰⵍ ⴷ ⵓⵙⴽⵉⵔ ⴳ ⵡⴰⵢⵢⵓⵔ.', wrongMonth: 'ⴰⵔⴰ ⴰⵢⵢⵓⵔ: 2026-03.' },
  month: 'ⴰⵢⵢⵓⵔ',
  before: 'ⴰⵢⵢⵓⵔ ⵉⵣⵔⵉⵏ',
  after: 'ⴰⵢⵢⵓⵔ ⴷ ⵉⵜⴻⴷⴷⵓⵏ',
  all: 'ⴰⴽⴽⵯ ⵉⴷⵖⴰⵔⵏ',
  allWeeks: 'ⴰⴽⴽⵯ ⵉⵎⴰⵍⴰⵙⵙⵏ',
  byPlace: 'ⵙ ⵉⴷⵖⴰⵔⵏ',
  byWeek: 'ⵙ ⵉⵎⴰⵍⴰⵙⵙⵏ',
  place: 'ⴰⴷⵖⴰⵔ',
  week: 'ⵉⵎⴰⵍⴰⵙⵙ ⵏ',
  promised: 'ⴰⵡⴰⵍ',
  planned: 'ⴰⵖⴰⵡⴰⵙ',
  kept: 'ⵉⵜⵜⵓⵙⴽⴰⵔⵏ',
  lasting: 'ⵙⴳ 10 ⴰⵔ 16 ⵜⵓⵙⴷⵉⴷⵉⵏ',
  close: 'ⴷⴷⴰⵡ ⵙⵏⴰⵜ ⵜⵙⵔⴰⴳⵉⵏ',
  longest: 'ⴰⵎⵣⵔⵓⵢ ⵉⵖⵣⵣⵉⴼⵏ',
  mostMissing: 'ⵉⴷⵖⴰⵔⵏ ⵎⵉ ⵉⵅⵙⵙⴰ ⴽⵉⴳⴰⵏ.',
  everyPlace: (n) => plural('zgh', n, places),
  minutes: (n) => plural('zgh', n, minutes),
  hours: (n) => plural('zgh', n, hours),
  days: (n) => plural('zgh', n, days),
  files: 'ⵉⴷⵖⴰⵔⵏ ⴰⴽⴽⵯ:',
  visitsIn: (visits, minutes) => `${plural('zgh', visits, counts)}, ${minutes}\u00A0ⵜⵙⴷ`,
  ofAll: (n, of) => `${n} ⵙⴳ ${of}`,
  percent: (percent) => `${percent}%`,
  none: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵉⵍⵉⵜ ⴳ ⵡⴰⵢⵢⵓⵔ ⴰⴷ',
  noneHint: 'ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵢⴷ ⵉⵜⵜⵓⵜⵔⵏ.',
  howTitle: 'ⵎⴰⵎⵏⴽ ⴰⵙ ⵉⵜⵜⵓⵙⵉⴹⵏ',
  how: ['ⴽⵓ ⵉⵎⴰⵍⴰⵙⵙ ⵉⵜⵜⵓⵙⵉⴹⵏ ⴳ ⵡⴰⵢⵢⵓⵔ ⵏ ⵡⴰⴽⵡⴰⵙ ⵏⵏⵙ.', 'ⴰⵎⵣⵔⵓⵢ ⵉⵖⵣⵣⵉⴼⵏ: ⴳⵔ ⵙⵏⴰⵜ ⵜⵔⵣⴰⴼ.'],
  figures: 'ⵎⴰⵢⴷ ⵉⵜⵜⵓⴼⵙⴰⵔⵏ',
  figuresText: 'ⵓⵔ ⵉⵜⵜⵓⴼⵙⴰⵔ ⵡⴰⵍⵓ ⴷⴰⵜ ⵏ ⵙⵉⵏ ⵉⵙⵎⴳⵍⵏ.',
  demand: 'ⴰⵙⵓⵜⵔ',
  counted: 'ⵉⵜⵜⵓⵙⵉⴹⵏ',
  state: 'ⴰⴷⴷⴰⴷ',
  states: { waiting: 'ⵉⵜⵜⵇⵇⵍ', released: 'ⵉⵜⵜⵓⴼⵙⵔ', withheld: 'ⵉⵜⵜⵓⵃⴹⴰ', replaced: 'ⵉⵜⵜⵓⵙⵏⴼⵍ' },
  heldBack: {
    no_whole_week: 'ⵓⵔ ⵉⵜⵜⵓⴼⵙⴰⵔ: ⵓⵔ ⵜⵍⵍⵉ ⵉⵎⴰⵍⴰⵙⵙ ⵉⴽⵎⵎⵍⵏ',
    few_places: 'ⵓⵔ ⵉⵜⵜⵓⴼⵙⴰⵔ: ⴷⵔⵓⵙⵏ ⵉⴷⵖⴰⵔⵏ',
    school: 'ⵓⵔ ⵉⵜⵜⵓⴼⵙⴰⵔ: ⵜⵉⵏⵎⵍ',
  },
  because: (reason) => `ⵎⴰⵅ: ${reason}`,
}

const counts = { one: '# ⵜⵉⵔⵣⵉ', other: '# ⵜⵔⵣⴰⴼ' }
const places = { one: 'ⴰⴽⴽⵯ', other: 'ⴰⴽⴽⵯ (#)' }
const minutes = { one: '# ⵜⵓⵙⴷⵉⴷⵜ', other: '# ⵜⵓⵙⴷⵉⴷⵉⵏ' }
const hours = { one: '# ⵜⵙⵔⴰⴳⵜ', other: '# ⵜⵙⵔⴰⴳⵉⵏ' }
const days = { one: '# ⵡⴰⵙⵙ', other: '# ⵡⵓⵙⵙⴰⵏ' }
