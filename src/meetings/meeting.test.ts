import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { agree, announce, can, hold, type Meeting, meetingStates, publish, type Transition, transitions, write } from './meeting.ts'

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
}
const texts = { minutes: 'محضر', communique: null }
const inState: Record<Meeting['state'], Meeting> = {
  draft: { ...details, state: 'draft' },
  announced: { ...details, state: 'announced' },
  held: { ...details, state: 'held' },
  minutes_draft: { ...details, ...texts, state: 'minutes_draft' },
  agreed: { ...details, ...texts, state: 'agreed', agreedAt: at },
  published: { ...details, ...texts, state: 'published', agreedAt: at, publishedAt: at },
}
const steps: Record<Transition, (meeting: Meeting) => Meeting> = {
  announce: (meeting) => announce(meeting, at),
  hold: (meeting) => hold(meeting, '2026-03-02'),
  write: (meeting) => write(meeting, texts),
  agree: (meeting) => agree(meeting, ['association'], at),
  publish: (meeting) => publish(meeting, 2, at),
}
const leadsTo: Record<Transition, Meeting['state']> = {
  announce: 'announced',
  hold: 'held',
  write: 'minutes_draft',
  agree: 'agreed',
  publish: 'published',
}

describe('a meeting', () => {
  for (const transition of Object.keys(transitions) as Transition[]) {
    for (const state of meetingStates) {
      const meeting = inState[state]
      if (can(meeting, transition))
        it(`${transition}: from ${state}`, () => assert.equal(steps[transition](meeting).state, leadsTo[transition]))
      else it(`${transition}: not from ${state}`, () => assert.throws(() => steps[transition](meeting), { kind: 'conflict' }))
    }
  }

  it('is not held before its day', () => {
    assert.throws(() => hold(inState.announced, '2026-03-01'), { reason: 'notYetHeld' })
  })

  it('is agreed only with minutes and by somebody', () => {
    const empty: Meeting = { ...details, state: 'minutes_draft', minutes: null, communique: null }
    assert.throws(() => agree(empty, ['association'], at), { reason: 'minutesMissing' })
    assert.throws(() => agree(inState.minutes_draft, [], at), { reason: 'nobodyAgreed' })
  })

  it('is published by two, never by one', () => {
    assert.throws(() => publish(inState.agreed, 1, at), { reason: 'oneSignature' })
  })
})
