import { plural } from '../../platform/words/plural.ts'
import type { KeptWords } from './words.ar.ts'

export const zgh: KeptWords = {
  title: 'ⴰⵡⴰⵍ ⴷ ⵓⵙⴽⵉⵔ',
  lead: 'ⵎⴰⵢⴷ ⵉⵜⵜⵓⵏⵏⴰⵏ ⵉ ⴽⵓ ⴰⴷⵖⴰⵔ ⴷ ⵎⴰⵢⴷ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ.',
  leadOfHeads: 'ⵎⴰⵢⴷ ⵙⴽⵔⵏⵜ ⵜⵔⴰⴱⴱⵓⵜⵉⵏ ⵏⵏⵓⵏ.',
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
  visitsIn: (visits, minutes) => `${plural('zgh', visits, counts)}, ${minutes} ⵜⵙⴷ`,
  ofAll: (n, of) => `${n} ⵙⴳ ${of}`,
  percent: (percent) => `${percent} %`,
  none: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵉⵍⵉⵜ ⴳ ⵡⴰⵢⵢⵓⵔ ⴰⴷ',
  noneHint: 'ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵢⴷ ⵉⵜⵜⵓⵜⵔⵏ.',
  howTitle: 'ⵎⴰⵎⵏⴽ ⴰⵙ ⵉⵜⵜⵓⵙⵉⴹⵏ',
  how: ['ⴽⵓ ⵉⵎⴰⵍⴰⵙⵙ ⵉⵜⵜⵓⵙⵉⴹⵏ ⴳ ⵡⴰⵢⵢⵓⵔ ⵏ ⵡⴰⴽⵡⴰⵙ ⵏⵏⵙ.'],
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
