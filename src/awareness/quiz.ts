/** Five questions, the same before and after a session: what counts is what pupils know, not who knows it. */
export interface Quiz {
  readonly topic: string
  readonly questions: readonly QuizQuestion[]
}

export interface QuizQuestion {
  readonly text: string
  readonly options: readonly [string, string, string]
  /** Which of the options is right: 0, 1 or 2. */
  readonly right: number
}

export const quizLength = 5
