import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  agree,
  announce,
  can,
  cancel,
  hold,
  type Meeting,
  meetingStates,
  postpone,
  publish,
  reopen,
  reschedule,
  revise,
  type Transition,
  tell,
  transitions,
  write,
} from './meeting.ts'

const at = new Date('2026-03-02T10:00:00Z')
const details = {
  id: 'id',
  ref: 'BM-L-2026-01',
  seriesId: null,
  reportId: null,
  title: 'لقاء',
  day: '2026-03-02',
  time: null,
  partOfDay: null,
  place: 'المقر',
  chairOfficeId: null,
  chairActing: false,
  topics: [],
  createdAt: at,
  announcedAt: null,
  origin: 'police' as const,
  lengthMinutes: 120,
  postponedFrom: null,
  changeReason: null,
  sequence: 0,
}
const reason = 'تعذر حضور رؤساء المصالح'
const communique = { communique: null, communiqueFr: null }
const texts = { minutes: 'محضر', ...communique }
const inState: Record<Meeting['state'], Meeting> = {
  draft: { ...details, state: 'draft' },
  announced: { ...details, state: 'announced' },
  postponed: { ...details, state: 'postponed', changeReason: reason },
  cancelled: { ...details, state: 'cancelled', changeReason: reason },
  held: { ...details, state: 'held' },
  minutes_draft: { ...details, ...communique, minutes: 'محضر', state: 'minutes_draft' },
  agreed: { ...details, ...texts, state: 'agreed', agreedAt: at },
  published: { ...details, ...texts, state: 'published', agreedAt: at, publishedAt: at },
}
const steps: Record<Transition, (meeting: Meeting) => Meeting> = {
  revise: (meeting) => revise(meeting, details, '2026-03-02'),
  announce: (meeting) => announce(meeting, at),
  postpone: (meeting) => postpone(meeting, reason, '2026-03-02'),
  reschedule: (meeting) => reschedule(meeting, { day: '2026-03-09', time: null, place: 'المقر' }, '2026-03-02'),
  cancel: (meeting) => cancel(meeting, reason),
  hold: (meeting) => hold(meeting, '2026-03-02'),
  write: (meeting) => write(meeting, 'محضر'),
  agree: (meeting) => agree(meeting, at),
  reopen: (meeting) => reopen(meeting),
  tell: (meeting) => tell(meeting, { ...communique, communique: 'بلاغ' }),
  publish: (meeting) => publish(meeting, 2, at),
}
const leadsTo: Record<Exclude<Transition, 'tell' | 'revise'>, Meeting['state']> = {
  announce: 'announced',
  postpone: 'postponed',
  reschedule: 'announced',
  cancel: 'cancelled',
  hold: 'held',
  write: 'minutes_draft',
  agree: 'agreed',
  reopen: 'minutes_draft',
  publish: 'published',
}

describe('a meeting', () => {
  for (const transition of Object.keys(transitions) as Transition[]) {
    for (const state of meetingStates) {
      const meeting = inState[state]
      if (can(meeting, transition))
        it(`${transition}: from ${state}`, () =>
          assert.equal(steps[transition](meeting).state, transition === 'tell' || transition === 'revise' ? state : leadsTo[transition]))
      else it(`${transition}: not from ${state}`, () => assert.throws(() => steps[transition](meeting), { kind: 'conflict' }))
    }
  }

  it('is not held before its day', () => {
    assert.throws(() => hold(inState.announced, '2026-03-01'), { reason: 'notYetHeld' })
  })

  it('is postponed with its reason and its first day, which stay when it gets a new one; calendars are told twice', () => {
    const postponed = postpone(inState.announced, reason, '2026-03-01')
    const again = reschedule(postponed, { day: '2026-03-09', time: '10:00', place: 'دار الشباب' }, '2026-03-01')
    assert.deepEqual([again.day, again.postponedFrom, again.changeReason, again.sequence], ['2026-03-09', '2026-03-02', reason, 2])
  })

  it('is not postponed after its day, nor to a day that is over', () => {
    assert.throws(() => postpone(inState.announced, reason, '2026-03-03'), { reason: 'dayIsOver' })
    const past = { day: '2026-03-01', time: null, place: 'المقر' }
    assert.throws(() => reschedule(inState.postponed, past, '2026-03-02'), { reason: 'dayPast' })
  })

  it('is agreed only with minutes', () => {
    const empty: Meeting = { ...details, ...communique, state: 'minutes_draft', minutes: null }
    assert.throws(() => agree(empty, at), { reason: 'minutesMissing' })
  })

  it('is published by two, never by one', () => {
    assert.throws(() => publish(inState.agreed, 1, at), { reason: 'oneSignature' })
  })
})
