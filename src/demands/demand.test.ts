import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '../platform/refusal.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { outcomes } from './commitment.ts'
import {
  accept,
  answer,
  type Continued,
  closeUnheard,
  contest,
  type Demand,
  declare,
  demandStates,
  judgeOutcome,
  type Qualified,
  qualify,
  type Received,
  receive,
  reportOn,
  reword,
} from './demand.ts'
import { commitmentOf, commitmentRow, demandRow, toDemand } from './row.ts'
import { type Act, acts, isReady, ready, transitions } from './transitions.ts'

const today = '2026-03-02'
const later = '2026-12-31'
const none = new Set<string>()

const received = receive(
  {
    id: 'd',
    ref: 'BM-2026-0001',
    meetingId: null,
    associationId: 'a',
    channel: 'form',
    original: 'نطلب إنارة الزقاق',
    placeWords: null,
    timeBand: 'night',
    receivedOn: today,
  },
  none,
)
const qualification = { publicText: 'إنارة الزقاق', categoryId: 'lighting', districtId: 't', pointId: null, answerOfficeId: 'o' }
const promise = {
  kind: 'commitment',
  text: 'نصلح الإنارة',
  commitment: { officeId: 'o', kind: 'outcome', dueOn: later, indicator: 'الإنارة تشتغل' },
} as const
const explanation = { kind: 'explanation', text: 'الإنارة مبرمجة' } as const

const qualified = qualify(received, qualification, today)
const promised = answer(qualified, promise, 'c', today)
const answered = answer(qualified, explanation, 'c', today)
assert.ok(promised.state === 'promised' && answered.state === 'answered')
const reported = reportOn(promised, 'partly', 'نصف الزقاق', today)

const samples: Record<Demand['state'], Demand> = {
  received,
  qualified,
  promised,
  answered,
  reported,
  inadmissible: declare(received, 'خارج الاختصاص', today),
  contested: contest(answered, 'ليس جوابا', today, none),
  closed: accept(answered, today),
  continued: { ...received, state: 'continued' },
}

interface Choice {
  plain: boolean
  verdict: (typeof outcomes)[number]
  contest: boolean
}

/** Does an act as its action does: first the state, then the step. */
function perform(act: Act, demand: Demand, { plain, verdict, contest: again }: Choice, day: Day): Demand {
  switch (act) {
    case 'qualify-demand':
      return qualify(ready(act, demand), qualification, day)
    case 'reword-demand':
      return reword(ready(act, demand), 'إنارة الزقاق كله')
    case 'declare-inadmissible':
      return declare(ready(act, demand), 'خارج الاختصاص', day)
    case 'merge-demand':
    case 'split-demand':
      return continued(ready(act, demand))
    case 'undo-merge':
      return backFrom(ready(act, demand), plain, day)
    case 'answer-demand':
      return answer(ready(act, demand), plain ? explanation : promise, 'c', day)
    case 'report-progress':
      return ready(act, demand)
    case 'report-outcome':
      return reportOn(ready(act, demand), verdict, 'دليل', day)
    case 'judge-outcome':
      return judgeOutcome(ready(act, demand), { verdict, reason: 'سبب', contest: again }, day, none)
    case 'accept-answer':
      return accept(ready(act, demand), day)
    case 'contest-answer':
      return contest(ready(act, demand), 'ليس جوابا', day, none)
    case 'close-unheard':
      return closeUnheard(ready(act, demand), day)
  }
}

/** The row keeps how the demand was examined; who reads one that goes on elsewhere sees only what was asked. */
function continued(demand: Received | Qualified): Continued {
  const { id, ref, meetingId, associationId, channel, original, placeWords, timeBand, receivedOn, qualifyDueOn, answerDueOn } = demand
  const asked = { id, ref, meetingId, associationId, channel, original, placeWords, timeBand, receivedOn }
  return { ...asked, qualifyDueOn, answerDueOn, state: 'continued' }
}

function backFrom(demand: Continued, examined: boolean, day: Day): Received | Qualified {
  const again: Received = { ...demand, state: 'received' }
  return examined ? qualify(again, qualification, day) : again
}

const choices: Choice[] = [true, false].flatMap((plain) =>
  outcomes.flatMap((verdict) => [true, false].map((again) => ({ plain, verdict, contest: again }))),
)
const reasonOf = (error: unknown) => (error instanceof Refusal ? error.reason : null)

describe('the table of transitions', () => {
  for (const state of demandStates) {
    for (const act of acts) {
      const { from, to }: { from: readonly string[]; to: readonly string[] } = transitions[act]
      if (from.includes(state)) {
        test(`${act} leads from ${state} to ${to.join(' or ')} and nowhere else`, () => {
          const reachedStates = new Set<string>()
          for (const choice of choices) {
            try {
              reachedStates.add(perform(act, samples[state], choice, '2026-06-01').state)
            } catch (error) {
              assert.equal(reasonOf(error), 'keptNotContested')
            }
          }
          const expected = act === 'reword-demand' ? [state] : [...to]
          assert.deepEqual([...reachedStates].sort(), expected.sort())
        })
      } else {
        test(`${act} is refused in ${state}`, () => {
          assert.equal(isReady(act, samples[state]), false)
          assert.throws(
            () => perform(act, samples[state], choices[0]!, today),
            (error) => reasonOf(error) === 'movedOn',
          )
        })
      }
    }
  }
})

describe('any sequence of acts', () => {
  const step = fc.record({
    act: fc.constantFrom(...acts),
    plain: fc.boolean(),
    verdict: fc.constantFrom(...outcomes),
    contest: fc.boolean(),
    days: fc.nat({ max: 30 }),
  })

  test('follows the table, keeps owner and day of every promise, contests at most once, and survives the table of the database', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let demand: Demand = received
        let day = today
        let contests = 0
        for (const { act, days, ...choice } of steps) {
          day = addDays(day, days)
          const before: Demand = demand
          try {
            demand = perform(act, demand, choice, day)
          } catch (error) {
            assert.ok(error instanceof Refusal, String(error))
            continue
          }
          const { from, to }: { from: readonly string[]; to: readonly string[] } = transitions[act]
          assert.ok(from.includes(before.state) && to.includes(demand.state))
          if (demand.state === 'contested' && before.state !== 'contested') assert.equal(++contests, 1)
          if (demand.state === 'promised') assert.ok(demand.commitment.officeId && demand.commitment.dueOn >= demand.commitment.madeOn)
          assert.deepEqual(restored(demand), plain(demand))
        }
      }),
    )
  })
})

/** As it comes back from the table: what was set aside by a later answer is not kept with the demand. */
function restored(demand: Demand): Demand {
  const commitment = commitmentOf(demand)
  return plain(toDemand(demandRow(demand), commitment && commitmentRow(commitment)))
}

function plain(demand: Demand): Demand {
  return Object.fromEntries(Object.entries(demand).filter(([, value]) => value !== undefined)) as unknown as Demand
}

describe('a soft reply', () => {
  const { commitment } = promise
  const refusedWith = (draft: object) => {
    try {
      answer(qualified, { ...promise, commitment: { ...commitment, ...draft } }, 'c', today)
    } catch (error) {
      return error instanceof Refusal ? [error.reason, error.fields] : error
    }
    return 'accepted'
  }

  test('is no commitment without an owner, or without a day', () => {
    assert.deepEqual(refusedWith({ officeId: undefined }), ['softReply', { officeId: 'ownerMissing' }])
    assert.deepEqual(refusedWith({ dueOn: undefined }), ['softReply', { dueOn: 'dayMissing' }])
    assert.deepEqual(refusedWith({ officeId: undefined, dueOn: undefined }), [
      'softReply',
      { officeId: 'ownerMissing', dueOn: 'dayMissing' },
    ])
  })

  test('is no commitment with a day that has passed or does not exist', () => {
    assert.deepEqual(refusedWith({ dueOn: '2026-03-01' }), ['dayPast', { dueOn: 'dayPast' }])
    assert.deepEqual(refusedWith({ dueOn: '2026-02-30' }), ['dayInvalid', { dueOn: 'dayInvalid' }])
    assert.equal(refusedWith({ dueOn: today }), 'accepted')
  })

  test('says by what it is measured', () => {
    assert.deepEqual(refusedWith({ indicator: undefined }), ['indicatorMissing', { indicator: 'indicatorMissing' }])
    assert.deepEqual(refusedWith({ kind: undefined }), ['commitmentKindMissing', { commitmentKind: 'commitmentKindMissing' }])
  })
})

describe('the word of those who asked', () => {
  const judged = (word: Parameters<typeof judgeOutcome>[1], demand = reported) => judgeOutcome(demand, word, today, none)

  test('closes, or takes up again with a new day for the answer', () => {
    assert.equal(judged({ verdict: 'not_kept' }).state, 'closed')
    const again = judged({ verdict: 'not_kept', reason: 'بقي نصف الزقاق', contest: true })
    assert.equal(again.state, 'contested')
    assert.equal(again.answerDueOn, '2026-03-30')
  })

  test('does not contest what was kept, nor without a reason, nor twice', () => {
    assert.throws(() => judged({ verdict: 'kept', reason: 'سبب', contest: true }), /keptNotContested/)
    assert.throws(() => judged({ verdict: 'partly', contest: true }), /reasonMissing/)
    assert.throws(() => judged({ verdict: 'partly', reason: 'سبب', contest: true }, { ...reported, contestedOn: today }), /contestedOnce/)
    assert.throws(() => contest({ ...answered, contestedOn: today }, 'ليس جوابا', today, none), /contestedOnce/)
  })

  test('has fourteen days before the cell may close', () => {
    assert.throws(() => closeUnheard(reported, addDays(today, 13)), /tooEarlyToClose/)
    assert.equal(closeUnheard(reported, addDays(today, 14)).state, 'closed')
  })
})

test('a referral names the partner, and only a referral does', () => {
  assert.throws(() => answer(qualified, { kind: 'referral', text: 'من اختصاص الجماعة' }, 'c', today), /partnerMissing/)
  const referred = answer(qualified, { kind: 'referral', text: 'من اختصاص الجماعة', partner: 'الجماعة' }, 'c', today)
  assert.equal(referred.answer.partner, 'الجماعة')
  assert.equal(answer(qualified, { ...explanation, partner: 'الجماعة' }, 'c', today).answer.partner, null)
})

test('a demand that came on a Monday is to be answered four weeks later', () => {
  assert.equal((samples.received as Received).answerDueOn, '2026-03-30')
})
