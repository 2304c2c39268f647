import type { CalendarWords } from './words.ar.ts'

export const en: CalendarWords = {
  permissions: {
    read: 'Days off are read by those who work in this command.',
    'declare-days-off': 'The communication cell and the administrator declare days off.',
    'withdraw-day-off': 'The communication cell and the administrator withdraw a day off.',
  },
  notices: {
    'declare-days-off': 'Noted: deadlines given from now on do not count these days.',
    'withdraw-day-off': 'This day counts again in deadlines given from now on.',
  },
  refusals: {
    dayMissing: 'Choose the first day.',
    dayInvalid: 'This is no date: write it like 2026-03-20.',
    endsBefore: 'The last day is before the first: correct one of them.',
    tooLong: 'Ten days at most at a time: declare them in parts.',
    nameMissing: 'Write the name of the day off.',
    nameTooLong: 'Shorten the name: 120 characters at most.',
    dayKnown: 'These days are declared already.',
    dayUnknown: 'No day off is declared on this day.',
  },
  page: {
    title: 'Days off',
    lead: 'Deadlines are counted in working days, without these. Deadlines given before stay as they were announced.',
    declared: 'Declared by the command',
    none: 'No days declared this year',
    noneHint: 'Declare religious feasts when the moon is seen, and exceptional holidays when they are decided.',
    declare: 'Declare days off',
    from: 'From',
    to: 'To',
    toHint: 'Leave empty for a single day.',
    nameAr: 'Name in Arabic',
    nameFr: 'Name in French',
    save: 'Declare',
    national: 'National days, every year',
    day: 'Day',
    name: 'Day off',
    withdraw: 'Withdraw',
    withdrawHeader: 'Correct',
  },
}
