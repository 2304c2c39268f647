import * as v from 'valibot'
import { refuse } from './refusal.ts'

/** The fields that several acts in the room ask for. */
export const meetingId = v.pipe(v.string(refuse.key('meetingUnknown')), v.uuid(refuse.key('meetingUnknown')))
export const accountId = v.pipe(v.string(refuse.key('writerUnknown')), v.uuid(refuse.key('writerUnknown')))
export const identity = v.pipe(v.string(refuse.key('invalid')), v.uuid(refuse.key('invalid')))
