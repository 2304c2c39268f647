import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { findingsIn, isSame } from './leaks/findings.ts'
import { leakKinds } from './leaks/leak.ts'
import { redact } from './leaks/redact.ts'
import { changeTexts, keepWords } from './queries/findings.ts'
import { lockRelease } from './queries/releases.ts'
import { assertMayStay, isFixed, refuse } from './release.ts'

/** Deals with one finding before a text is signed: other words take the place of these, or these stay, for a reason that is kept and never public. */
export const dealWithFinding = defineAction({
  id: 'public-record.deal-with-finding',
  input: v.object({
    releaseId: v.pipe(v.string(refuse.key('notFound')), v.uuid(refuse.key('notFound'))),
    field: v.pipe(v.string(refuse.key('findingGone')), v.maxLength(100, refuse.key('findingGone'))),
    kind: v.picklist(leakKinds, refuse.key('findingGone')),
    found: v.string(refuse.key('findingGone')),
    start: v.pipe(v.string(refuse.key('findingGone')), v.regex(/^\d{1,6}$/, refuse.key('findingGone')), v.transform(Number)),
    dealing: v.picklist(['redact', 'keep'], refuse.key('dealingMissing')),
    replacement: v.pipe(v.nullish(v.string(refuse.key('invalid')), ''), v.trim(), v.maxLength(300, refuse.key('replacementTooLong'))),
    reason: v.pipe(v.nullish(v.string(refuse.key('keepReasonMissing')), ''), v.trim(), v.maxLength(500, refuse.key('keepReasonTooLong'))),
  }),
  async find({ db, actor }, { releaseId }) {
    const release = await lockRelease(db, actor.commandId, releaseId)
    if (!release) throw refuse('missing', 'notFound')
    return release
  },
  may: anyOf('publisher'),
  async run({ db, actor, now }, release, { dealing, replacement, reason, ...words }) {
    if (release.state !== 'waiting') throw refuse('conflict', 'alreadyDecided')
    const finding = findingsIn(release.texts).find((one) => isSame(one, words) && one.start === words.start)
    if (!finding) throw refuse('conflict', 'findingGone')
    if (dealing === 'keep') {
      assertMayStay(finding, reason)
      await keepWords(db, actor.commandId, { releaseId: release.id, ...finding, reason, accountId: actor.accountId!, at: now() })
      return
    }
    if (isFixed(release, finding.field)) throw refuse('conflict', 'fileCannotChange')
    const text = redact(release.texts[finding.field]!, [{ ...finding, replacement }])
    if (!text.trim()) throw refuse('invalid', 'nothingLeft', { replacement: 'nothingLeft' })
    await changeTexts(db, actor.commandId, release, { ...release.texts, [finding.field]: text })
  },
  // More people read the ledger than may read what was found.
  note: ({ id }, { kind, dealing, field }) => ({ subject: `release:${id}`, facts: { kind, dealing, field: field.split(':')[0]! } }),
})
