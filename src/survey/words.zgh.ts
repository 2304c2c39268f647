import { plural } from '../platform/words/plural.ts'
import type { SurveyWords } from './words.ar.ts'

const quarter = (name: string) => `ⴰⴽⵕⴰⴹⴰⵢⵢⵓⵔ ${name.slice(6)} ⵏ ${name.slice(0, 4)}`

export const zgh: SurveyWords = {
  permissions: {
    read: 'ⵜⴰⵙⵏⴰ ⴰⴷ ⵉ ⵡⵉⵏⵏⴰ ⵙⵡⵓⵔⵉⵏⵉⵏ ⴷⴰ.',
    'open-survey': 'ⵉⵙⵇⵙⵉⵜⵏ ⴰⴷ ⵉ ⵎⴰⴷ ⵉⵙⵓⵜⵔⵏ.',
    'answer-survey': 'ⵎⴰⴷ ⵖⵓⵔⵙ ⴰⵙⵖⵓⵏ ⴰⵢ ⵉⵔⴰⵔⵏ.',
    'publish-results': 'ⵜⵜⵓⴼⵙⴰⵔⵏⵜ ⵜⵢⴰⴼⵓⵜⵉⵏ ⵙ ⵉⵅⴼ ⵏⵏⵙⵏⵜ.',
  },
  notices: {
    'open-survey': 'ⴰⵙⵖⵓⵏ ⴰⴷ ⵉ ⵢⴰⵜ ⵜⵎⵔⴰⵔⵓⵜ.',
    'answer-survey': 'ⵜⵍⴽⵎ ⴷ ⵜⵎⵔⴰⵔⵓⵜ ⵏⵏⵓⵏ.',
    'publish-results': 'ⵜⵜⵓⴼⵙⴰⵔⵏⵜ ⵜⵢⴰⴼⵓⵜⵉⵏ.',
  },
  refusals: {
    invalid: 'ⵔⴰⵔ ⵅⴼ ⴽⵕⴰⴹ ⵉⵙⵇⵙⵉⵜⵏ.',
    valueMissing: 'ⵙⵜⵢ ⵢⴰⵜ ⵜⵎⵔⴰⵔⵓⵜ.',
    surveyUnknown: 'ⴰⵙⵖⵓⵏ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⵖⵓⴷⵉ. ⵕⵥⵎ ⵜⵓⵜⵔⴰ ⵏⵏⴽ.',
    answeredAlready: 'ⵜⵔⴰⵔⵎ ⵢⴰⴷ: ⵢⴰⵜ ⵜⵎⵔⴰⵔⵓⵜ ⵉ ⴽⵓ ⵢⴰⵏ.',
    notClosed: 'ⵉⵙⵇⵙⵉⵜⵏ ⴰⴷ ⴷⴼⴼⵉⵔ ⵓⵔⴳⴰⵍ ⵏ ⵜⵓⵜⵔⴰ.',
    quarterOpen: 'ⵓⵔ ⵜⵜⵓⴼⵙⴰⵔⵏⵜ ⵜⵢⴰⴼⵓⵜⵉⵏ ⴰⵔ ⵜⵉⴳⵉⵔⴰ.',
  },
  form: {
    title: 'ⴽⵕⴰⴹ ⵉⵙⵇⵙⵉⵜⵏ ⵅⴼ ⵜⵓⵜⵔⴰ ⴰⴷ',
    lead: 'ⵜⵔⴳⵍ ⵜⵓⵜⵔⴰ. ⵎⴰⵎⴽ ⵜⴳⴰ ⴳ ⵖⵓⵔⵓⵏ?',
    anonymous: 'ⵓⵔ ⵉⵜⵜⵓⵃⴹⴰ ⵢⵉⵙⵎ, ⵓⵍⴰ ⵜⵓⵜⵔⴰ, ⵓⵍⴰ ⴰⵎⵉⴹⴰⵏ, ⵓⵍⴰ ⴰⵙⵙ.',
    send: 'ⴰⵣⵏ',
    used: 'ⵉⵜⵜⵓⵙⵎⵔⵙ ⵢⴰⴷ ⵓⵙⵖⵓⵏ ⴰⴷ',
    usedText: 'ⵢⴰⵜ ⵜⵎⵔⴰⵔⵓⵜ ⵉ ⴽⵓ ⵢⴰⵏ.',
  },
  thanks: {
    title: 'ⵜⴰⵏⵎⵎⵉⵔⵜ',
    text: 'ⵜⵜⵓⵔⵏⴰ ⵜⵎⵔⴰⵔⵓⵜ ⵏⵏⵓⵏ ⵖⵔ ⵉⵎⴹⴰⵏⵏ.',
    results: 'ⵜⵉⵢⴰⴼⵓⵜⵉⵏ ⵉⵣⵔⵉⵏ',
  },
  questions: {
    heard: 'ⵉⵙ ⵜⵜⵓⵙⴼⵍⴷ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ?',
    answered: 'ⵉⵙ ⵜⵙⴼⵓ ⵜⵎⵔⴰⵔⵓⵜ?',
    worth: 'ⵉⵙ ⵜⵙⵜⴰⵀⵍ ⵜⵣⵎⵔⵜ ⵏⵏⵓⵏ?',
  },
  short: { heard: 'ⵜⵜⵓⵙⴼⵍⴷ', answered: 'ⵜⵙⴼⵓ', worth: 'ⵜⵙⵜⴰⵀⵍ' },
  values: { 1: '1: ⵓⵀⵓ', 2: '2: ⵉⵎⵉⴽ', 3: '3: ⴰⵣⴳⵏ', 4: '4: ⴽⵉⴳⴰⵏ', 5: '5: ⵢⴰⵀ, ⵎⴰⵕⵕⴰ', unknown: 'ⵓⵔ ⵙⵙⵉⵏⵖ' },
  results: {
    menu: 'ⵔⵔⴰⵢ ⵏ ⵎⴰⴷ ⵉⵙⵓⵜⵔⵏ',
    title: 'ⵎⴰⴷ ⵏⵏⴰⵏ ⵡⵉⵏⵏⴰ ⵉⵙⵓⵜⵔⵏ',
    lead: 'ⵉⵎⴹⴰⵏⵏ ⵙ ⴽⵕⴰⴹ ⵡⴰⵢⵢⵓⵔⵏ. ⴷⴷⴰⵡ 10 ⵉⵜⵜⵓⵙⵙⵏⵜⵍ, ⴷ ⵡⵉⵢⵢⴰⴹ ⴷⵉⴷⵙ.',
    running: (name) => `${quarter(name)}: ⴰⵔ ⵜⵜⵎⵓⵏⵏⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ.`,
    data: 'JSON',
    none: 'ⵓⵔ ⵜⴰ ⵍⵍⵉⵏⵜ ⵜⵢⴰⴼⵓⵜⵉⵏ',
    noneText: 'ⵜⵜⵓⴼⵙⴰⵔⵏⵜ ⴷⴼⴼⵉⵔ ⵏ ⵓⴽⵕⴰⴹⴰⵢⵢⵓⵔ.',
    quarter,
    table: (name) => `ⵉⵎⴹⴰⵏⵏ, ${quarter(name)}`,
    answers: (n) => plural('zgh', n, { one: '# ⵜⵎⵔⴰⵔⵓⵜ.', other: '# ⵜⵎⵔⴰⵔⵓⵜⵉⵏ.' }),
    kinds: (some, others) =>
      `${plural('zgh', some, { one: '# ⵜⵎⵙⵎⵓⵏⵜ', other: '# ⵜⵎⵙⵎⵓⵏⵉⵏ' })}, ${plural('zgh', others, { one: '# ⵓⴼⴳⴰⵏ ⵏⵖ ⵜⵉⵏⵎⵍ', other: '# ⵉⴼⴳⴰⵏⵏ ⴷ ⵜⵉⵏⵎⴰⵍ' })}.`,
    tooFew: 'ⴷⴷⴰⵡ 10 ⵜⵎⵔⴰⵔⵓⵜⵉⵏ.',
    allHidden: 'ⵜⵜⵓⵙⵙⵏⵜⵍⵏ ⵉⵎⴹⴰⵏⵏ ⵎⴰⵕⵕⴰ.',
    guarded: 'ⵉⵜⵜⵓⵙⵙⵏⵜⵍ',
    value: 'ⵜⴰⵎⵔⴰⵔⵓⵜ',
  },
}
