import type { Context } from '../platform/context.ts'
import { ltr } from '../platform/mail/letter.tsx'
import { type Language, localisePath } from '../platform/words/language.ts'
import { enumerate } from '../platform/words/punctuation.ts'
import { receptionWords } from './words.ts'

interface Receipt {
  askerId: string
  email: string
  language: Language
  token: string
  refs: readonly string[]
}

/** The receipt, to the address that was given: the only time that the link can be written down, since it is kept nowhere. */
export async function tellReceipt(context: Context, { askerId, email, language, token, refs }: Receipt): Promise<void> {
  const { subject, text } = receptionWords[language].mail.receipt
  const link = `${context.publicUrl}${localisePath(language, `/receipts/${token}`)}`
  const numbers = enumerate(language, refs.map(ltr))
  const letter = { to: email, subject: subject(ltr(refs[0]!)), text: text(numbers, link), recipientId: askerId }
  await context.enqueue(context.db, 'mail', letter)
}
