import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { defaultDeadlines } from '../calendar/deadline.ts'
import { Refusal } from '../platform/refusal.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import { demandStates } from '../public-record/demand.ts'
import { answer, awaitPartner, bringNews, extend, replace, reportOn, takePartnerAnswer } from './answer.ts'
import { outcomes, verdicts } from './commitment.ts'
import { acknowledge, type Demand, declare, qualify, type Received, reassign, receive, reword } from './demand.ts'
import { commitmentOf, commitmentRow, demandRow, toDemand } from './row.ts'
import { type Act, acts, isReady, ready, transitions } from './transitions.ts'
import { accept, closeUnheard, contest, judgeOutcome, refuseReopening, reopen } from './word.ts'

const today = '2026-03-02'
const later = '2026-12-31'
const calendar = { deadlines: defaultDeadlines, daysOff: new Set<string>() }
const on = (day: Day) => ({ today: day, calendar })

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
  calendar,
  false,
)
const qualification = { publicText: 'إنارة الزقاق', categoryId: 'lighting', districtId: 't', pointId: null, answerOfficeId: 'o' }
const promise = {
  kind: 'commitment',
  text: 'نصلح الإنارة',
  commitment: { officeId: 'o', kind: 'outcome', dueOn: later, indicator: 'الإنارة تشتغل' },
} as const
const explanation = { kind: 'explanation', text: 'الإنارة مبرمجة' } as const

const qualified = qualify(received, qualification, today)
const referral = { kind: 'referral', text: 'الإنارة من اختصاص الجماعة', partner: { id: 'p', name: 'الجماعة' } } as const
const promised = answer(qualified, promise, 'c', on(today))
const answered = answer(qualified, explanation, 'c', on(today))
const referred = answer(qualified, referral, 'c', on(today))
assert.ok(promised.state === 'promised' && answered.state === 'answered' && referred.state === 'referred')
const reported = reportOn(promised, 'partly', 'نصف الزقاق', on(today))
const reopening = contest(answered, 'ليس جوابا', on(today))

const samples: Record<Demand['state'], Demand> = {
  received,
  qualified,
  promised,
  answered,
  reported,
  inadmissible: declare(received, 'خارج الاختصاص', today),
  referred,
  reopening,
  contested: reopen(reopening, on(today)),
  closed: accept(answered, on(today)),
  continued: { ...received, state: 'continued' },
}

interface Choice {
  kind: 'plain' | 'promise' | 'partial' | 'referral'
  outcome: (typeof outcomes)[number]
  verdict: (typeof verdicts)[number]
  contest: boolean
}

const partial = { ...promise, kind: 'partial', declined: 'الزقاق الثاني', because: 'في ملك خاص' } as const
const answers = { plain: explanation, promise, partial, referral } as const

/** Does an act as its action does: first the state, then the step. */
function perform(act: Act, demand: Demand, { kind, outcome, verdict, contest: again }: Choice, day: Day): Demand {
  const when = on(day)
  switch (act) {
    case 'acknowledge-demand':
      return acknowledge(ready(act, demand), day)
    case 'qualify-demand':
      return qualify(ready(act, demand), qualification, day)
    case 'reword-demand':
      return reword(ready(act, demand), 'إنارة الزقاق كله')
    case 'declare-inadmissible':
      return declare(ready(act, demand), 'خارج الاختصاص', day)
    case 'merge-demand':
    case 'split-demand':
      return toDemand({ ...demandRow(ready(act, demand)), state: 'continued' }, null)
    case 'undo-split':
      return { ...ready(act, demand), state: 'received' }
    case 'undo-merge':
      return again
        ? { ...ready(act, demand), state: 'received' }
        : qualify({ ...ready(act, demand), state: 'received' }, qualification, day)
    case 'answer-demand':
      return answer(ready(act, demand), answers[kind], 'c', when)
    case 'reassign-demand':
      return reassign(ready(act, demand), 'another')
    case 'extend-answer':
      return extend(ready(act, demand), when)
    case 'take-partner-answer':
      return again ? awaitPartner(ready(act, demand), addDays(day, 20), day) : takePartnerAnswer(ready(act, demand), 'أصلحنا الإنارة', when)
    case 'report-progress':
      return bringNews(ready(act, demand), when)
    case 'replace-commitment':
      return replace(ready(act, demand), { text: 'نعوض الأعمدة', ...promise.commitment }, 'c2', when)
    case 'report-outcome':
      return reportOn(ready(act, demand), outcome, 'دليل', when)
    case 'judge-outcome':
      return judgeOutcome(ready(act, demand), { verdict, reason: 'سبب', contest: again }, when)
    case 'accept-answer':
      return accept(ready(act, demand), when)
    case 'contest-answer':
      return contest(ready(act, demand), 'ليس جوابا', when)
    case 'decide-reopening':
      return again ? reopen(ready(act, demand), when) : refuseReopening(ready(act, demand), 'قُدم الجواب كاملا', when)
    case 'close-unheard':
      return closeUnheard(ready(act, demand), when)
  }
}

const kinds = Object.keys(answers) as Choice['kind'][]
const choices: Choice[] = kinds.flatMap((kind) =>
  verdicts.flatMap((verdict) => [true, false].map((again) => ({ kind, outcome: verdict, verdict, contest: again }))),
)
const reasonOf = (error: unknown) => (error instanceof Refusal ? error.reason : null)

/** These change no state. */
const unmoving: ReadonlySet<Act> = new Set(['acknowledge-demand', 'reassign-demand', 'extend-answer', 'reword-demand'])

describe('the table of transitions', () => {
  for (const state of demandStates) {
    for (const act of acts) {
      const { from, to }: { from: readonly string[]; to: readonly string[] } = transitions[act]
      if (from.includes(state)) {
        test(`${act} leads from ${state} to ${to.join(' or ')} and nowhere else`, () => {
          const reachedStates = new Set<string>()
          for (const choice of choices) {
            try {
              reachedStates.add(perform(act, samples[state], choice, '2026-03-16').state)
            } catch (error) {
              assert.equal(reasonOf(error), 'keptNotContested')
            }
          }
          const expected = unmoving.has(act) ? [state] : [...to]
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
    kind: fc.constantFrom(...kinds),
    outcome: fc.constantFrom(...outcomes),
    verdict: fc.constantFrom(...verdicts),
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
          if (demand.state === 'reopening' && before.state !== 'reopening') assert.equal(++contests, 1)
          if (demand.state === 'contested') assert.ok(demand.contestedOn)
          // What goes on in another keeps its days in its row, for when the two are parted again.
          const extended = 'extendedOn' in before && demand.state !== 'continued' ? before.extendedOn : null
          if (extended) assert.ok('extendedOn' in demand && demand.extendedOn === extended)
          if (demand.state === 'closed') assert.ok(demand.ending && demand.wordDueOn)
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
      answer(qualified, { ...promise, commitment: { ...commitment, ...draft } }, 'c', on(today))
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
  const judged = (word: Parameters<typeof judgeOutcome>[1], demand = reported) => judgeOutcome(demand, word, on(today))

  test('closes and says how it ended, or asks to reopen: then the cell owes an answer within five working days', () => {
    const closed = judged({ verdict: 'not_kept' })
    assert.ok(closed.state === 'closed' && closed.ending === 'judged')
    const again = judged({ verdict: 'not_kept', reason: 'بقي نصف الزقاق', contest: true })
    assert.equal(again.state, 'reopening')
    assert.equal(again.answerDueOn, '2026-03-09')
  })

  test('is answered in public: yes gives the office a new day, no closes with the reason', () => {
    assert.equal(reopen(reopening, on('2026-03-04')).answerDueOn, '2026-04-01')
    const refused = refuseReopening(reopening, 'الجواب كامل', on(today))
    assert.deepEqual([refused.state, refused.ending, refused.reopeningRefusal], ['closed', 'reopening_refused', 'الجواب كامل'])
    assert.throws(() => contest(refused, 'مرة ثانية', on(today)), /contestedOnce/)
  })

  test('may come back within fourteen days after closing, unless it was kept', () => {
    const closed = accept(answered, on(today))
    assert.equal(contest(closed, 'لم يتغير شيء', on('2026-03-16')).state, 'reopening')
    assert.throws(() => contest(closed, 'لم يتغير شيء', on('2026-03-17')), /tooLateToReopen/)
    const kept = judged({ verdict: 'kept' })
    assert.ok(kept.state === 'closed')
    assert.throws(() => contest(kept, 'لم يتغير شيء', on(today)), /keptNotContested/)
  })

  test('does not contest what was kept, nor without a reason, nor twice', () => {
    assert.throws(() => judged({ verdict: 'kept', reason: 'سبب', contest: true }), /keptNotContested/)
    assert.throws(() => judged({ verdict: 'partly', contest: true }), /reasonMissing/)
    assert.throws(() => judged({ verdict: 'partly', reason: 'سبب', contest: true }, { ...reported, contestedOn: today }), /contestedOnce/)
    assert.throws(() => contest({ ...answered, contestedOn: today }, 'ليس جوابا', on(today)), /contestedOnce/)
  })

  test('has fourteen days before the cell may close', () => {
    assert.throws(() => closeUnheard(reported, on(addDays(today, 13))), /tooEarlyToClose/)
    assert.equal(closeUnheard(reported, on(addDays(today, 14))).ending, 'unheard')
  })
})

describe('an answer', () => {
  test('that refers names the partner, which then owes its own by a day', () => {
    assert.throws(() => answer(qualified, { kind: 'referral', text: 'من اختصاص الجماعة' }, 'c', on(today)), /partnerMissing/)
    assert.deepEqual([referred.answer.partner, referred.answer.partnerId, referred.answerDueOn], ['الجماعة', 'p', '2026-03-30'])
    assert.equal(awaitPartner(referred, '2026-05-05', today).answerDueOn, '2026-05-05')
    assert.throws(() => awaitPartner(referred, '2026-03-01', today), /dayPast/)
    assert.equal(takePartnerAnswer(referred, 'أصلحنا الإنارة', on('2026-03-10')).wordDueOn, '2026-03-24')
  })

  test('to a part says what not and why not, and what it takes on is a commitment', () => {
    assert.throws(() => answer(qualified, { ...partial, declined: undefined }, 'c', on(today)), /declinedMissing/)
    assert.throws(() => answer(qualified, { ...partial, because: undefined }, 'c', on(today)), /becauseMissing/)
    assert.throws(() => answer(qualified, { ...partial, commitment: {} }, 'c', on(today)), /softReply/)
    const taken = answer(qualified, partial, 'c', on(today))
    assert.ok(taken.state === 'promised' && taken.answer.kind === 'commitment' && taken.answer.because === 'في ملك خاص')
  })

  test('may take more time once, before its day: late stays late', () => {
    const extended = extend(qualified, on('2026-03-30'))
    assert.equal(extended.answerDueOn, '2026-04-27')
    assert.throws(() => extend(extended, on('2026-04-01')), /extendedOnce/)
    assert.throws(() => extend(qualified, on('2026-03-31')), /tooLateToExtend/)
  })

  test('is owed on the day of the category when that is nearer than the day on the receipt, never later', () => {
    assert.equal(qualify(received, qualification, today, '2026-03-16').answerDueOn, '2026-03-16')
    assert.equal(qualify(received, qualification, today, '2026-05-01').answerDueOn, '2026-03-30')
  })
})

test('a demand that came on a Monday is acknowledged within three days, and answered four weeks later', () => {
  const { acknowledgeDueOn, answerDueOn, acknowledgedOn } = samples.received as Received
  assert.deepEqual([acknowledgeDueOn, acknowledgedOn, answerDueOn], ['2026-03-05', null, '2026-03-30'])
  assert.throws(() => acknowledge({ ...received, acknowledgedOn: today }, today), /acknowledgedAlready/)
})
