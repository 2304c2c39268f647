import { addDays, type Day, daysBetween } from '../platform/words/dates.ts'
import { type Chance, chance } from './chance.ts'
import type { Step } from './life.ts'
import * as texts from './texts/loop.ts'
import type { Wish } from './wishes.ts'

/** The turns that a life takes beside its main way: more time, news, partners, reopening. Their chance is their own, so that the rest of the year stays. */
export function withTurns(life: readonly Step[], wish: Wish, receivedOn: Day, seed: number): Step[] {
  const luck = chance(4001 + seed)
  const steps = life.flatMap((step, at) => turnsOf(step, life[at + 1], { wish, receivedOn, luck }))
  const end = steps.findIndex((step) => step.act === 'end')
  const kept = end < 0 ? steps : steps.slice(0, end)
  return kept
    .map((step, at) => ({ step, at }))
    .sort((a, b) => (a.step.day === b.step.day ? a.at - b.at : a.step.day < b.step.day ? -1 : 1))
    .map(({ step }) => step)
}

interface Turning {
  wish: Wish
  receivedOn: Day
  luck: Chance
}

function turnsOf(step: Step, next: Step | undefined, { wish, receivedOn, luck }: Turning): Step[] {
  switch (step.act) {
    case 'qualify':
      return next?.act === 'answer' && daysBetween(receivedOn, next.day) > 26 && luck.often(0.5)
        ? [step, { act: 'extend', day: addDays(receivedOn, 12), reason: luck.pick(texts.extensions) }]
        : [step]
    case 'answer':
      if (wish.answer.kind === 'referral') return [step, ...referred(step.day, next, luck)]
      return step.dueOn
        ? [luck.often(0.09) ? { ...step, partial: luck.pick(texts.declined) } : step, ...promised(step, next, luck)]
        : [step]
    case 'progress':
      return [step, ...newsBetween(step.day, next?.day, luck)]
    case 'report':
      return step.outcome === 'not_kept' && luck.often(0.4)
        ? [{ ...step, outcome: 'cancelled', evidence: luck.pick(texts.cancellations) }]
        : [step]
    case 'judge':
    case 'contest':
      return step.act === 'contest' || step.contest ? [step, ...decided(step.day, next, luck)] : [step]
    default:
      return [step]
  }
}

/** Most partners answer, some say first by when, a few are still waited for. */
function referred(day: Day, next: Step | undefined, luck: Chance): Step[] {
  if (luck.often(0.25)) return [{ act: 'end', day }]
  const room = !next ? 12 : next.act === 'close' ? 2 : daysBetween(day, next.day)
  const answered: Step = { act: 'partner', day: addDays(day, Math.max(1, Math.floor(room * 0.8))), text: luck.pick(texts.partnerAnswers) }
  if (room < 6 || luck.often(0.5)) return [answered]
  const said: Step = { act: 'partner', day: addDays(day, 2), text: luck.pick(texts.partnerPromises), dueOn: addDays(day, 30) }
  return luck.often(0.3) ? [said, { act: 'end', day: said.day }] : [said, answered]
}

function promised(step: Extract<Step, { act: 'answer' }>, next: Step | undefined, luck: Chance): Step[] {
  const replaced = step.dueOn && daysBetween(step.day, step.dueOn) > 40 && luck.often(0.12)
  const other = luck.pick(texts.replacements)
  const turn: Step[] = replaced ? [{ act: 'replace', day: addDays(step.day, 12), dueOn: step.dueOn!, ...other }] : []
  return [...turn, ...newsBetween(step.day, next?.day, luck)]
}

/** News come every four weeks; now and then somebody forgets, and it shows. */
function newsBetween(from: Day, to: Day | undefined, luck: Chance): Step[] {
  const steps: Step[] = []
  for (let day = addDays(from, 27); to && daysBetween(day, to) > 2; day = addDays(day, 27)) {
    if (!luck.often(0.1)) steps.push({ act: 'progress', day, text: luck.pick(texts.news) })
  }
  return steps
}

/** Three of four are taken up again; some requests wait for their answer. */
function decided(day: Day, next: Step | undefined, luck: Chance): Step[] {
  if (luck.often(0.12)) return [{ act: 'end', day }]
  const decision = luck.often(0.75) ? 'accepted' : 'refused'
  const on = addDays(day, Math.min(luck.between(2, 5), next ? Math.max(1, daysBetween(day, next.day) - 1) : 5))
  const step: Step = { act: 'decide', day: on, decision, reason: luck.pick(texts.reopenings[decision]) }
  return decision === 'accepted' ? [step] : [step, { act: 'end', day: on }]
}
