import { announceMeeting } from '../src/meetings/announce-meeting.ts'
import { holdMeeting } from '../src/meetings/hold-meeting.ts'
import { agreeMinutes } from '../src/meetings/minutes/agree-minutes.ts'
import { circulateMinutes } from '../src/meetings/minutes/circulate-minutes.ts'
import { giveWord } from '../src/meetings/minutes/give-word.ts'
import { proposeAmendment } from '../src/meetings/minutes/propose-amendment.ts'
import { writeMinutes } from '../src/meetings/minutes/write-minutes.ts'
import { planMeeting } from '../src/meetings/plan-meeting.ts'
import { withholdRelease } from '../src/public-record/withhold-release.ts'
import type { Person, World } from './world.ts'

export interface SampleMeeting {
  id: string
  ref: string
}

export const passages = {
  heading: 'مراجعة الالتزامات',
  review: 'افتُتح اللقاء بمراجعة الالتزامات المفتوحة، وذكرت كل مصلحة سبب ما تأخر منها.',
  said: 'طلبت الجمعية حضورا دائما أمام المدارس، ووعدت المصلحة بدراسة الطلب.',
}

/** Three passages: a heading and two paragraphs, numbered 1 to 3. */
export const minutesText = `# ${passages.heading}\n${passages.review}\n\n${passages.said}`

/** Brings the minutes of a meeting to where a test needs them, through the real acts. By default one association was there. */
export function sampleMinutes(world: World) {
  const { ids } = world
  const cell = world.context('cell')
  const details = { title: 'لقاء حول محيط المدارس', day: '2026-03-02', time: '15:00', place: 'قاعة الاجتماعات' }

  async function held(there: readonly string[] = [ids.association]): Promise<SampleMeeting> {
    const { id, ref } = await planMeeting(cell, { ...details, chairOfficeId: ids.officeChief })
    await announceMeeting(cell, { meetingId: id })
    await holdMeeting(cell, { meetingId: id, attendance: there.map((associationId) => ({ associationId, state: 'present' })) })
    return { id, ref }
  }

  async function drafted(there?: readonly string[]): Promise<SampleMeeting> {
    const meeting = await held(there)
    await writeMinutes(cell, { meetingId: meeting.id, minutes: minutesText })
    return meeting
  }

  async function circulated(there?: readonly string[]): Promise<SampleMeeting> {
    const meeting = await drafted(there)
    await circulateMinutes(cell, { meetingId: meeting.id })
    return meeting
  }

  /** An association asks for another wording of the passage with the number 3. */
  async function proposed(meeting: SampleMeeting, more: Record<string, unknown> = {}, person: Person = 'association'): Promise<string> {
    const { id } = await proposeAmendment(world.context(person), {
      meetingId: meeting.id,
      passage: 3,
      oldText: passages.said,
      newText: passages.said.replace('بدراسة الطلب', 'بجواب داخل أسبوع'),
      reason: 'هذا ما قيل في اللقاء.',
      ...more,
    })
    return id
  }

  async function agreed(): Promise<SampleMeeting> {
    const meeting = await circulated()
    await giveWord(world.context('association'), { meetingId: meeting.id, version: 1, word: 'agrees' })
    await agreeMinutes(cell, { meetingId: meeting.id })
    return meeting
  }

  /** Agreed, and kept from the public by a publisher. */
  async function withheld(reason = 'في الفقرة الثالثة ما يدل على شخص'): Promise<SampleMeeting> {
    const meeting = await agreed()
    await withhold(meeting.id, 'meeting', reason)
    return meeting
  }

  async function withhold(meetingId: string, kind: 'meeting' | 'communique', reason: string): Promise<void> {
    const [release] = await world.db<{ id: string }[]>`
      select id from release where subject_id = ${meetingId} and subject_kind = ${kind} and state = 'waiting'`
    await withholdRelease(world.context('publisher'), { releaseId: release!.id, reason })
  }

  return { withheld, withhold, held, drafted, circulated, proposed, agreed }
}
