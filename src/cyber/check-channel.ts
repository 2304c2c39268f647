import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { copyCyberChannel } from '../public-record/cyber-channel.ts'
import { channelIds, emergency } from './channel.ts'
import { mayCheck } from './permissions.ts'
import { insertCheck, lockChecks } from './queries.ts'
import { refuse } from './refusal.ts'

const orNull = <Output>(schema: v.GenericSchema<string, Output>) =>
  v.pipe(
    v.optional(v.nullable(v.string(refuse.key('invalid'))), null),
    v.transform((value) => value?.trim() || null),
    v.nullable(schema),
  )

const telephone = v.pipe(v.string(), v.regex(/^\+?\d[\d ]{0,18}$/, refuse.key('telephoneInvalid')))

const address = v.pipe(
  v.string(),
  v.transform((value) => value.replace(/^https?:\/\//i, '').replace(/\/$/, '')),
  v.regex(/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}(?:\/[\w\-./%]{0,120})?$/i, refuse.key('addressInvalid')),
)

const note = v.pipe(
  v.string(refuse.key('noteMissing')),
  v.trim(),
  v.minLength(5, refuse.key('noteMissing')),
  v.maxLength(300, refuse.key('noteTooLong')),
)

/** Says how a channel is reached, as somebody has just made sure of it; everyone reads it from then on. */
export const checkChannel = defineAction({
  id: 'cyber.check-channel',
  input: v.object({
    channel: v.picklist(channelIds, refuse.key('channelUnknown')),
    telephone: orNull(telephone),
    address: orNull(address),
    gone: v.pipe(
      v.optional(v.string(refuse.key('invalid')), ''),
      v.transform((value) => value === 'yes'),
    ),
    note,
  }),
  find: ({ db, actor }) => lockChecks(db, actor.commandId),
  may: mayCheck,
  run: async (context, _found, { channel, ...found }) => {
    const { db, actor, now } = context
    if (emergency.includes(channel) && (found.gone || !found.telephone)) throw refuse('conflict', 'emergencyStays')
    const checkedOn = dayOf(now())
    await insertCheck(db, actor.commandId, { ...found, id: context.newId(), channel, checkedOn, officeId: actor.officeIds[0] ?? null })
    await copyCyberChannel(context, { id: channel, telephone: found.telephone, address: found.address, gone: found.gone, checkedOn })
  },
  note: (_found, { channel, telephone, address, gone }) => ({ subject: `cyber-channel:${channel}`, facts: { telephone, address, gone } }),
})
