import { addDays, type Day } from '../../platform/words/dates.ts'
import { quizLength } from '../quiz.ts'

/** The quiz before, the same after, and how it was. */
export const parts = ['before', 'after', 'feedback'] as const
export type Part = (typeof parts)[number]

/** What is asked of how it was, in this order. */
export const feedbackQuestions = ['clear', 'useful', 'knowsHelp'] as const
export type FeedbackQuestion = (typeof feedbackQuestions)[number]

/** Every question has three answers, numbered from 0. */
export const valuesOfEach = 3
export const lengthOf: Record<Part, number> = { before: quizLength, after: quizLength, feedback: feedbackQuestions.length }

/** So many days after the session pupils may still answer; then the counts stand still and may be read. */
const daysOpen = 7

export function closesOn(day: Day): Day {
  return addDays(day, daysOpen)
}

/** The quiz before is open until the day of the session, all else from that day on. */
export function isOpen(part: Part | 'question', day: Day, today: Day): boolean {
  return part === 'before' ? today <= day : day <= today && today <= closesOn(day)
}
