import { plural } from '../platform/words/plural.ts'
import type { SurveyWords } from './words.ar.ts'

const quarters: Record<string, string> = { Q1: 'first quarter', Q2: 'second quarter', Q3: 'third quarter', Q4: 'fourth quarter' }
const quarter = (name: string) => `${quarters[name.slice(5)]} of ${name.slice(0, 4)}`

export const en: SurveyWords = {
  permissions: {
    read: 'This page is for those who work in this command. The same results are public.',
    'open-survey': 'These questions are for those who asked.',
    'answer-survey': 'Whoever holds the link answers these questions.',
    'publish-results': 'Results are published by themselves at the end of each quarter.',
  },
  notices: {
    'open-survey': 'This link is good for one answer.',
    'answer-survey': 'Your answer has arrived.',
    'publish-results': 'The results of the quarter are published.',
  },
  refusals: {
    invalid: 'Answer all three questions, or say that you do not know.',
    valueMissing: 'Choose an answer, or “I don’t know”.',
    surveyUnknown: 'This link is no longer good. Open your demand, and the questions from its page.',
    answeredAlready: 'You have answered already: one answer for each who asked.',
    notClosed: 'These questions are asked once the demand is closed.',
    quarterOpen: 'The results of a quarter are not published before it is over.',
  },
  form: {
    title: 'Three questions about this demand',
    lead: 'The demand is closed. How was it for you? It takes a minute.',
    anonymous: 'No name, demand, account or day is kept with the answer: answers are added up by quarter.',
    send: 'Send the answer',
    used: 'This link was used already',
    usedText: 'One answer for each who asked. Nobody can know which it was, so it cannot be changed.',
  },
  thanks: {
    title: 'Thank you for your answer',
    text: 'It was added to the counts of this quarter; nothing connects it with you.',
    results: 'What those who asked said in earlier quarters',
  },
  questions: {
    heard: 'Was what you asked listened to?',
    answered: 'Was the answer clear?',
    worth: 'Was it worth your effort?',
  },
  short: { heard: 'Heard', answered: 'Answered clearly', worth: 'Worth it' },
  values: { 1: '1: not at all', 2: '2: a little', 3: '3: partly', 4: '4: largely', 5: '5: entirely', unknown: 'I don’t know' },
  results: {
    menu: 'What askers say',
    title: 'What those who asked say afterwards',
    lead: 'Three questions to whoever asked, once the demand is closed. Counts, no percentages; a count below 10 is hidden, and others with it, so that nobody can be recognised and nothing worked out from the sum.',
    running: (name) => `Answers of the ${quarter(name)} are being collected; they are published when it is over.`,
    data: 'Results as JSON',
    none: 'No results yet',
    noneText: 'The results of a quarter are published when it is over.',
    quarter: (name) => quarter(name).replace(/^./, (first) => first.toUpperCase()),
    table: (name) => `Counts of answers, ${quarter(name)}`,
    answers: (n) => plural('en', n, { one: '# answer.', other: '# answers.' }),
    kinds: (some, others) =>
      `Of these, ${plural('en', some, { one: '# association', other: '# associations' })} and ${plural('en', others, { one: '# person or school', other: '# people or schools' })}.`,
    tooFew: 'Fewer than 10 answers: their details are not published.',
    allHidden: 'All counts are hidden: some are below 10.',
    guarded: 'not shown',
    value: 'Answer',
  },
}
