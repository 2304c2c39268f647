import { plural } from '../platform/words/plural.ts'
import type { CalendarWords } from './words.ar.ts'

export const en: CalendarWords = {
  permissions: {
    read: 'Days off are read by those who work in this command.',
    'declare-days-off': 'The communication cell and the administrator declare days off.',
    'withdraw-day-off': 'The communication cell and the administrator withdraw a day off.',
    'declare-season': 'The communication cell and the administrator declare Ramadan.',
    'withdraw-season': 'The communication cell and the administrator withdraw Ramadan.',
    'set-deadlines': 'The communication cell and the administrator set deadlines.',
  },
  notices: {
    'declare-days-off': 'Noted: deadlines given from now on do not count these days.',
    'withdraw-day-off': 'This day counts again in deadlines given from now on.',
    'declare-season': 'Ramadan is noted.',
    'withdraw-season': 'What was declared of Ramadan is withdrawn.',
    'set-deadlines': 'Deadlines are saved: they hold for what is given from now on.',
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
    invalid: 'Check the fields that are marked.',
    seasonMissing: 'Choose the season.',
    noMonth: 'Ramadan has 29 or 30 days: correct one of the days.',
    seasonKnown: 'Ramadan is declared on these days already: withdraw it to correct it.',
    seasonUnknown: 'Nothing is declared from this day.',
    amountInvalid: 'Write a whole number above zero, in digits.',
    amountTooLong: 'This is too long: shorten it.',
    nothingChanged: 'No deadline was changed: there is nothing to save.',
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
  seasons: {
    title: 'Ramadan',
    lead: 'Working days at other hours: they count in deadlines, and matter for the hours of meetings and of presence near schools. Declare them when the moon is seen.',
    declare: 'Declare Ramadan',
    firstDay: 'First day',
    lastDay: 'Last day',
    hint: '29 or 30 days. If the moon is late, withdraw and declare again.',
  },
  deadlines: {
    title: 'Deadlines',
    lead: 'How long each thing that is owed may take. What was given before stays as it was announced.',
    demands: 'Demands and commitments',
    meetings: 'Meetings and awareness sessions',
    what: 'What is owed',
    amount: 'Deadline',
    save: 'Save deadlines',
    kinds: {
      acknowledge: 'Acknowledge receipt',
      qualify: 'Examine the demand',
      answer: 'Answer the demand',
      extension: 'Extend the answer, once, with public reasons',
      partner_answer: 'Answer of the partner to whom it was referred',
      update: 'News of a running commitment',
      word: 'Word of those who asked',
      reopening: 'Answer a request to reopen',
      meeting_request: 'Answer an association that asks for a meeting',
      session_slots: 'Times for a school that asks for a session',
      school_hours: 'A decision on the hours that a school proposes',
      announce: 'Announce the meeting',
      agenda: 'Agenda',
      minutes_draft: 'Draft of the minutes',
      correction: 'Corrections by associations',
      publish: 'Publish the minutes',
    },
    units: {
      hours: 'In hours, from receipt.',
      days: 'In days.',
      working_days: 'In working days.',
      working_days_before: 'In working days before the meeting.',
    },
    amounts: {
      hours: (n: number) => plural('en', n, hours),
      days: (n: number) => plural('en', n, days),
      working_days: (n: number) => plural('en', n, workingDays),
      working_days_before: (n: number) => plural('en', n, workingDaysBefore),
    },
  },
}

const hours = { one: '# hour', other: '# hours' }

const days = { one: '# day', other: '# days' }

const workingDays = { one: '# working day', other: '# working days' }

const workingDaysBefore = { one: '# working day before', other: '# working days before' }
