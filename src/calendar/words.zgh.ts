import type { CalendarWords } from './words.ar.ts'

export const zgh: CalendarWords = {
  permissions: {
    read: 'ⵓⵙⵙⴰⵏ ⵏ ⵓⵙⵓⵏⴼⵓ ⵖⵔⴰⵏ ⵜⵏ ⵡⵉⵏⵏⴰ ⵉⵙⵡⵓⵔⵉⵏ ⴷⴰ.',
    'declare-days-off': 'ⵜⴰⵅⵅⴰⵎⵜ ⵏ ⵓⵎⵢⴰⵡⴰⴹ ⴷ ⵓⵏⴱⴷⴰⴷ ⴰⵢ ⵉⵙⵙⵏⵜⴰⵢⵏ ⵓⵙⵙⴰⵏ ⵏ ⵓⵙⵓⵏⴼⵓ.',
    'withdraw-day-off': 'ⵜⴰⵅⵅⴰⵎⵜ ⵏ ⵓⵎⵢⴰⵡⴰⴹ ⴷ ⵓⵏⴱⴷⴰⴷ ⴰⵢ ⵉⴽⴽⵙⵏ ⴰⵙⵙ ⵏ ⵓⵙⵓⵏⴼⵓ.',
  },
  notices: {
    'declare-days-off': 'ⵉⵜⵜⵓⵙⴽⵍⵙ ⵓⵙⵓⵏⴼⵓ.',
    'withdraw-day-off': 'ⵉⵜⵜⵓⴽⴽⵙ ⵡⴰⵙⵙ.',
  },
  refusals: {
    dayMissing: 'ⴷⵖⵉ ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ.',
    dayInvalid: 'ⴰⵢⴰ ⵓⵔ ⵉⴳⵉ ⴰⵙⴰⴽⵓⴷ: ⴰⵔⴰ ⵣⵓⵏⴷ 2026-03-20.',
    endsBefore: 'ⴰⵙⵙ ⴰⵏⴳⴳⴰⵔⵓ ⵉⵍⵍⴰ ⴷⴰⵜ ⵓⵎⵣⵡⴰⵔⵓ: ⵙⵖⵜⵉ ⵢⴰⵏ.',
    tooLong: 'ⵎⵔⴰⵡ ⵡⵓⵙⵙⴰⵏ ⵅⴼ ⵓⴳⴳⴰⵔ.',
    nameMissing: 'ⴰⵔⴰ ⵉⵙⵎ.',
    nameTooLong: 'ⵙⵎⵥⵉ ⵉⵙⵎ: 120 ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵅⴼ ⵓⴳⴳⴰⵔ.',
    dayKnown: 'ⵓⵙⵙⴰⵏ ⴰⴷ ⵜⵜⵓⵙⴽⵍⵙⵏ ⵢⴰⴷ.',
    dayUnknown: 'ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵓⵏⴼⵓ ⴳ ⵡⴰⵙⵙ ⴰⴷ.',
  },
  page: {
    title: 'ⵓⵙⵙⴰⵏ ⵏ ⵓⵙⵓⵏⴼⵓ',
    lead: 'ⵉⵎⵉⵔⴰⵏ ⵜⵜⵓⵙⵉⴹⵏⵏ ⵙ ⵡⵓⵙⵙⴰⵏ ⵏ ⵜⵡⵓⵔⵉ, ⴱⵍⴰ ⵓⵙⵙⴰⵏ ⴰⴷ.',
    declared: 'ⵡⵉⵏⵏⴰ ⵜⵙⵙⵏⵜⵉ ⵜⵏⴱⴰⴹⵜ',
    none: 'ⵓⵔ ⵍⵍⵉⵏ ⵡⵓⵙⵙⴰⵏ ⴳ ⵓⵙⴳⴳⵯⴰⵙ ⴰⴷ',
    noneHint: 'ⵙⵙⵏⵜⵉ ⵜⴼⴰⵙⴽⵉⵡⵉⵏ ⴰⴷⴷⴰⵢ ⵉⵜⵜⵓⵥⵕ ⵡⴰⵢⵢⵓⵔ.',
    declare: 'ⵙⵙⵏⵜⵉ ⵓⵙⵙⴰⵏ ⵏ ⵓⵙⵓⵏⴼⵓ',
    from: 'ⵙⴳ',
    to: 'ⴰⵔ',
    toHint: 'ⴰⴷⵊ ⵜ ⵉⵅⵡⴰ ⵎⴽ ⴷ ⵢⴰⵏ ⵡⴰⵙⵙ.',
    nameAr: 'ⵉⵙⵎ ⵙ ⵜⴰⵄⵔⴰⴱⵜ',
    nameFr: 'ⵉⵙⵎ ⵙ ⵜⴼⵕⴰⵏⵚⵉⵚⵜ',
    save: 'ⵙⵙⵏⵜⵉ',
    national: 'ⵉⵏⴰⵎⵓⵔⵏ, ⴽⵓ ⴰⵙⴳⴳⵯⴰⵙ',
    day: 'ⴰⵙⵙ',
    name: 'ⴰⵙⵓⵏⴼⵓ',
    withdraw: 'ⴽⴽⵙ',
    withdrawHeader: 'ⵙⵖⵜⵉ',
  },
}
