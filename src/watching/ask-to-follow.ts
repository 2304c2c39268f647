import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { hashOf } from '../platform/secret.ts'
import { languages } from '../platform/words/language.ts'
import { newSecret, refuse, subjectOf } from './follow.ts'
import { confirmLetter } from './letters.ts'
import { everyone } from './permissions.ts'
import { findOrAddFollower, saveAskedFollow } from './queries/followers.ts'
import { nameSubjects } from './queries/subjects.ts'
import { countTries } from './tries.ts'

/** Takes the address of somebody who wants to follow, and writes to it once: nothing is followed before the link is used. */
export const askToFollow = defineAction({
  id: 'watching.ask-to-follow',
  input: v.object({
    /** `kind:subject`. */
    what: v.string(refuse.key('subjectMissing')),
    address: v.pipe(
      v.string(refuse.key('addressInvalid')),
      v.trim(),
      v.toLowerCase(),
      v.maxLength(200, refuse.key('addressInvalid')),
      v.email(refuse.key('addressInvalid')),
    ),
    language: v.picklist(languages),
    /** The network address from which it is asked. */
    from: v.string(),
  }),
  async find({ db, actor }, { what }) {
    const asked = subjectOf(what)
    const [subject] = asked ? await nameSubjects(db, actor.commandId, [asked]) : []
    if (!subject) throw refuse('missing', 'subjectUnknown')
    return subject
  },
  may: everyone,
  async run(context, subject, { address, language, from }) {
    const { db, actor, now, newId } = context
    const tries = await countTries(db, actor.commandId, { address, from }, now())
    if (tries === 'here') throw refuse('conflict', 'askedTooOften')
    // Written to often enough today: the answer is the same, so that it tells nothing.
    if (tries === 'mailbox') return
    const secret = newSecret()
    const followerId = await findOrAddFollower(db, actor.commandId, { id: newId(), address, language, leaveSecret: newSecret() })
    await saveAskedFollow(db, actor.commandId, {
      id: newId(),
      followerId,
      kind: subject.kind,
      subject: subject.subject,
      language,
      askedAt: now(),
      confirmHash: hashOf(secret),
    })
    const letter = confirmLetter(language, subject, { secret, publicUrl: context.publicUrl, now: now() })
    await context.enqueue(db, 'mail', { ...letter, to: address, recipientId: followerId })
  },
  note: ({ kind }) => ({ subject: `follow:${kind}` }),
})
