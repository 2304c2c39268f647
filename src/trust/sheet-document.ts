import { renderSVG } from 'uqr'
import { homeCommand } from '../places/command.ts'
import type { Context } from '../platform/context.ts'
import type { PdfDocument } from '../platform/pdf/document.ts'
import { type Day, dayOf } from '../platform/words/dates.ts'
import type { Language } from '../platform/words/language.ts'
import { nameIn } from '../platform/words/names.ts'
import type { Questionnaire } from './items.ts'
import type { printInvitations } from './print-invitations.ts'
import type { Area } from './queries/waves.ts'
import { trustWords } from './words.ts'

interface Sheet {
  command: { nameAr: string; nameFr: string }
  wave: { ref: string; questionnaire: Questionnaire }
  area: Area
  day: Day
  /** In no order: neither that of the making nor that of the handing out joins a code with anybody. */
  tokens: readonly string[]
  /** What stands before the token in an address. */
  base: string
}

/** Invitations to cut out and hand to whoever comes, each in Arabic and in French. */
function sheetDocument(language: Language, { command, wave: { ref, questionnaire }, area, day, tokens, base }: Sheet): PdfDocument {
  const { sheet: words, questionnaires } = trustWords[language]
  return {
    language,
    title: [questionnaires[questionnaire], nameIn(language, area.nameAr, area.nameFr)].join(' · '),
    over: words.title,
    issuer: nameIn(language, command.nameAr, command.nameFr) ?? '',
    reference: ref,
    day,
    draft: words.secret,
    blocks: [
      { kind: 'note', text: words.lead },
      {
        kind: 'slips',
        alt: words.alt,
        slips: tokens.map((token) => ({
          svg: renderSVG(base + token, { ecc: 'M', border: 1 }),
          texts: [
            trustWords.ar.sheet.text(trustWords.ar.questionnaires[questionnaire]),
            trustWords.fr.sheet.text(trustWords.fr.questionnaires[questionnaire]),
          ],
          address: [base, token],
        })),
      },
    ],
    words: { page: words.page, of: words.of, and: words.and },
  }
}

type Made = Awaited<ReturnType<typeof printInvitations>>

/** The sheet of invitations that were just made. A code leads to the Arabic page, which offers the others. */
export async function sheetOf({ db, now, publicUrl }: Context, language: Language, { wave, area, tokens }: Made): Promise<PdfDocument> {
  const command = (await homeCommand(db))!
  return sheetDocument(language, { command, wave, area, day: dayOf(now()), tokens: tokens.toSorted(), base: `${publicUrl}/trust/answers/` })
}
