import { answerQuestion } from '../awareness/feedback/answer-question.ts'
import { answerQuiz } from '../awareness/feedback/answer-quiz.ts'
import { askQuestion } from '../awareness/feedback/ask-question.ts'
import { giveFeedback } from '../awareness/feedback/give-feedback.ts'
import { tellAnswer } from '../awareness/feedback/tell-answer.ts'
import { visitorOf } from '../platform/actor.ts'
import { addDays, type Day, dayOf } from '../platform/words/dates.ts'
import { type Chance, chance } from './chance.ts'
import { listOpenToPupils, listWaitingQuestions } from './queries.ts'
import type { Event, Scene } from './scene.ts'
import { pupilAnswers, pupilQuestions } from './texts/awareness.ts'

/** In some sessions pupils take out a telephone: the quiz before and after, how it was, and a question. */
export function pupilEvents(first: Day, today: Day): Event[] {
  const luck = chance(4012)
  const days = [110].map((n) => addDays(first, n)).concat(addDays(today, -24), addDays(today, -3))
  return days
    .filter((day) => day > first && day < today)
    .flatMap((day, nth) => [
      { day, time: '12:30', play: (scene: Scene) => answerAll(scene, luck, nth) },
      ...(nth < days.length - 1 ? [{ day: addDays(day, 2), time: '10:20', play: (scene: Scene) => answerQuestions(scene, nth) }] : []),
    ])
    .filter(({ day }) => day < today)
}

/** Whatever session is open to pupils on that day: in a class of about twelve telephones. */
async function answerAll({ db, as, cast }: Scene, luck: Chance, nth: number): Promise<void> {
  const { commandId } = cast.cell
  const pupil = as(visitorOf(commandId))
  const open = await listOpenToPupils(db, commandId, dayOf(pupil.now()))
  for (const { code, quiz } of open.slice(0, 1)) {
    for (let n = luck.between(10, 13); n > 0; n--) {
      if (quiz) await answerQuiz(pupil, { code, part: 'after', ...answers(quiz, 0.82, luck) })
      await giveFeedback(pupil, { code, clear: said(luck), useful: said(luck), knowsHelp: said(luck) })
    }
    await askQuestion(pupil, { code, text: pupilQuestions[nth % pupilQuestions.length] })
  }
}

function answers(right: readonly number[], share: number, luck: Chance): Record<string, string> {
  return Object.fromEntries(right.map((value, nth) => [`q${nth + 1}`, String(luck.often(share) ? value : luck.between(0, 2))]))
}

const said = (luck: Chance): string => (luck.often(0.7) ? '2' : String(luck.between(0, 2)))

/** The last questions wait. */
async function answerQuestions({ db, as, cast }: Scene, nth: number): Promise<void> {
  const cell = as(cast.owners.awareness.actor)
  for (const { id, text } of await listWaitingQuestions(db, cast.cell.commandId)) {
    const answer = pupilAnswers[pupilQuestions.indexOf(text)]
    if (answer && nth % 2 === 0) await answerQuestion(cell, { questionId: id, answer })
    else await tellAnswer(cell, { questionId: id })
  }
}
