import { plural } from '../platform/words/plural.ts'
import type { CalendarWords } from './words.ar.ts'

export const zgh: CalendarWords = {
  permissions: {
    read: 'ⵓⵙⵙⴰⵏ ⵏ ⵓⵙⵓⵏⴼⵓ ⵖⵔⴰⵏ ⵜⵏ ⵡⵉⵏⵏⴰ ⵉⵙⵡⵓⵔⵉⵏ ⴷⴰ.',
    'declare-days-off': 'ⵜⴰⵅⵅⴰⵎⵜ ⵏ ⵓⵎⵢⴰⵡⴰⴹ ⴷ ⵓⵏⴱⴷⴰⴷ ⴰⵢ ⵉⵙⵙⵏⵜⴰⵢⵏ ⵓⵙⵙⴰⵏ ⵏ ⵓⵙⵓⵏⴼⵓ.',
    'withdraw-day-off': 'ⵜⴰⵅⵅⴰⵎⵜ ⵏ ⵓⵎⵢⴰⵡⴰⴹ ⴷ ⵓⵏⴱⴷⴰⴷ ⴰⵢ ⵉⴽⴽⵙⵏ ⴰⵙⵙ ⵏ ⵓⵙⵓⵏⴼⵓ.',
    'declare-season': 'ⵜⴰⵅⵅⴰⵎⵜ ⵏ ⵓⵎⵢⴰⵡⴰⴹ ⴷ ⵓⵏⴱⴷⴰⴷ ⴰⵢ ⵉⵙⵙⵏⵜⴰⵢⵏ ⵕⵎⴹⴰⵏ.',
    'withdraw-season': 'ⵜⴰⵅⵅⴰⵎⵜ ⵏ ⵓⵎⵢⴰⵡⴰⴹ ⴷ ⵓⵏⴱⴷⴰⴷ ⴰⵢ ⵉⴽⴽⵙⵏ ⵕⵎⴹⴰⵏ.',
    'set-deadlines': 'ⵜⴰⵅⵅⴰⵎⵜ ⵏ ⵓⵎⵢⴰⵡⴰⴹ ⴷ ⵓⵏⴱⴷⴰⴷ ⴰⵢ ⵉⵙⵏⵎⴰⵍⵏ ⵉⵎⵉⵔⴰⵏ.',
  },
  notices: {
    'declare-days-off': 'ⵉⵜⵜⵓⵙⴽⵍⵙ ⵓⵙⵓⵏⴼⵓ.',
    'withdraw-day-off': 'ⵉⵜⵜⵓⴽⴽⵙ ⵡⴰⵙⵙ.',
    'declare-season': 'ⵉⵜⵜⵓⵙⴽⵍⵙ ⵕⵎⴹⴰⵏ.',
    'withdraw-season': 'ⵉⵜⵜⵓⴽⴽⵙ ⵕⵎⴹⴰⵏ.',
    'set-deadlines': 'ⵜⵜⵓⵃⴹⴰⵏ ⵉⵎⵉⵔⴰⵏ.',
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
    invalid: 'ⵙⵖⵜⵉ ⵜⵉⴳⵔⵉⵡⵉⵏ.',
    seasonMissing: 'ⴷⵖⵉ ⵜⴰⵙⵓⵜ.',
    noMonth: 'ⵕⵎⴹⴰⵏ: 29 ⵏⵖⴷ 30 ⵏ ⵡⴰⵙⵙ.',
    seasonKnown: 'ⵉⵜⵜⵓⵙⴽⵍⵙ ⵕⵎⴹⴰⵏ ⵢⴰⴷ.',
    seasonUnknown: 'ⵓⵔ ⵉⵍⵍⵉ ⴰⵢⵜ.',
    amountInvalid: 'ⴰⵔⴰ ⴰⵎⴹⴰⵏ.',
    amountTooLong: 'ⵉⵖⵣⵣⵉⴼ ⴽⵉⴳⴰⵏ: ⵙⵎⵥⵉ ⵜ.',
    nothingChanged: 'ⵓⵔ ⵉⵏⴼⵍ ⴰⵡⴷ ⵢⴰⵏ.',
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
  seasons: {
    title: 'ⵕⵎⴹⴰⵏ',
    lead: 'ⵓⵙⵙⴰⵏ ⵏ ⵜⵡⵓⵔⵉ ⵙ ⵜⵙⵔⴰⴳⵉⵏ ⵢⴰⴹⵏ: ⵜⵜⵓⵙⵉⴹⵏⵏ ⴳ ⵉⵎⵉⵔⴰⵏ.',
    declare: 'ⵙⵙⵏⵜⵉ ⵕⵎⴹⴰⵏ',
    firstDay: 'ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ',
    lastDay: 'ⴰⵙⵙ ⴰⵏⴳⴳⴰⵔⵓ',
    hint: '29 ⵏⵖⴷ 30 ⵏ ⵡⴰⵙⵙ.',
  },
  deadlines: {
    title: 'ⵉⵎⵉⵔⴰⵏ',
    lead: 'ⵎⵏⵛⴽ ⴰⵢ ⵉⵜⵜⴰⵙⵉ ⴽⵓ ⴰⵎⵢⴰⵡⴰⵙ.',
    demands: 'ⵜⵓⵜⵔⴰⵡⵉⵏ ⴷ ⵉⵎⵢⴰⵡⴰⵙⵏ',
    meetings: 'ⵉⵎⵢⴰⵇⴰⵔⵏ',
    what: 'ⵎⴰⵢⴷ ⵉⵍⵍⴰⵏ',
    amount: 'ⵉⵎⵉⵔ',
    save: 'ⵃⴹⵓ',
    kinds: {
      acknowledge: 'ⴰⵙⵙⵏⵜⵉ ⵏ ⵓⵔⵎⵎⵓⵙ',
      qualify: 'ⵜⴰⵥⵕⵉⵢⵜ',
      answer: 'ⵜⵉⵔⵔⴰ',
      extension: 'ⴰⵙⵖⵣⵉⴼ ⵏ ⵓⵎⵉⵔ',
      partner_answer: 'ⵜⵉⵔⵔⴰ ⵏ ⵓⵎⴷⵔⴰⵡ',
      update: 'ⵉⵏⵖⵎⵉⵙⵏ ⵏ ⵓⵎⵢⴰⵡⴰⵙ',
      word: 'ⴰⵡⴰⵍ ⵏ ⵡⵉⵏⵏⴰ ⵉⵜⵔⵏ',
      reopening: 'ⵜⵉⵔⵔⴰ ⵅⴼ ⵜⵓⵜⵔⴰ ⵏ ⵓⵔⵣⵣⵓⵎ',
      meeting_request: 'ⵜⵉⵔⵔⴰ ⵉ ⵜⵎⵙⵎⵓⵏⵜ',
      session_slots: 'ⴰⴽⵓⴷⵏ ⵉ ⵜⵉⵏⵎⵍ',
      school_hours: 'ⵜⵉⵙⵔⴰⴳⵉⵏ ⵜⵙⵓⵎⵔ ⵜⵉⵏⵎⵍ',
      announce: 'ⴰⵙⵙⵏⵜⵉ ⵏ ⵓⵎⵢⴰⵇⴰⵔ',
      agenda: 'ⴰⵖⴰⵡⴰⵙ',
      minutes_draft: 'ⴰⵙⵏⴼⴰⵔ',
      correction: 'ⵉⵙⵖⵜⵉⵢⵏ',
      publish: 'ⴰⴼⵙⵔ',
    },
    units: {
      hours: 'ⵙ ⵜⵙⵔⴰⴳⵉⵏ.',
      days: 'ⵙ ⵡⵓⵙⵙⴰⵏ.',
      working_days: 'ⵙ ⵡⵓⵙⵙⴰⵏ ⵏ ⵜⵡⵓⵔⵉ.',
      working_days_before: 'ⵙ ⵡⵓⵙⵙⴰⵏ ⵏ ⵜⵡⵓⵔⵉ ⴷⴰⵜ ⵓⵎⵢⴰⵇⴰⵔ.',
    },
    amounts: {
      hours: (n: number) => plural('zgh', n, hours),
      days: (n: number) => plural('zgh', n, days),
      working_days: (n: number) => plural('zgh', n, workingDays),
      working_days_before: (n: number) => plural('zgh', n, workingDaysBefore),
    },
  },
}

const hours = { one: '# ⵜⵙⵔⴰⴳⵜ', other: '# ⵜⵙⵔⴰⴳⵉⵏ' }

const days = { one: '# ⵡⴰⵙⵙ', other: '# ⵡⵓⵙⵙⴰⵏ' }

const workingDays = { one: '# ⵡⴰⵙⵙ ⵏ ⵜⵡⵓⵔⵉ', other: '# ⵡⵓⵙⵙⴰⵏ ⵏ ⵜⵡⵓⵔⵉ' }

const workingDaysBefore = { one: '# ⵡⴰⵙⵙ ⴷⴰⵜ', other: '# ⵡⵓⵙⵙⴰⵏ ⴷⴰⵜ' }
