import { type DatedDebt, isGuarded, pathOf } from '../desk/debt.ts'
import { deskWords } from '../desk/words.ts'
import { isolated, type Letter, type Line, ltr, type Part } from '../platform/mail/letter.tsx'
import { platformWords } from '../platform/words/catalogue.ts'
import { daysBetween, formatDay } from '../platform/words/dates.ts'
import { type Language, localisePath } from '../platform/words/language.ts'
import { type Clock, isLate, keyOf, type Reminder } from './reminder.ts'
import { remindersWords } from './words.ts'

const most = 15

/** What is owed, in the order in which it presses. Demands and problems are named by their references only: what is said of places and people stays at the desk. */
export function reminderLetter(language: Language, reminder: Reminder, { today }: Pick<Clock, 'today'>, publicUrl: string): Letter {
  const { mail } = remindersWords[language]
  const address = (path: string) => publicUrl + localisePath(language, path)
  const line = (debt: DatedDebt) => lineOf(debt, { language, today, address })
  const { late, near, later, overseen, fresh } = reminder
  const known = later.filter((debt) => !fresh.has(keyOf(debt)))
  const section = (heading: string, debts: readonly DatedDebt[]): Part[] => {
    if (debts.length === 0) return []
    const more = debts.length - most
    return [{ heading }, { lines: debts.slice(0, most).map(line) }, ...(more > 0 ? [{ text: mail.more(more) }] : [])]
  }
  const fresher = later.filter((debt) => fresh.has(keyOf(debt)))
  return {
    language,
    subject: mail.subject({
      late: late.length,
      today: reminder.today.length,
      near: near.length,
      fresh: fresher.length,
      overseen: overseen.length,
    }),
    parts: [
      ...section(mail.late, late),
      ...section(mail.today, reminder.today),
      ...section(mail.near, near),
      ...section(mail.fresh, fresher),
      ...(known.length > 0 ? [{ text: mail.later(known.length) }] : []),
      ...section(mail.overseen, overseen),
      { link: address('/desk'), label: mail.desk, weight: 'button' },
    ],
    foot: [{ text: mail.why }, { link: address('/desk/reminders'), label: mail.wishes, weight: 'quiet' }],
  }
}

interface Frame {
  language: Language
  today: string
  address: (path: string) => string
}

function lineOf(debt: DatedDebt, { language, today, address }: Frame): Line {
  const { kind, ref, title, dueOn } = debt
  const { daysLeft, daysLate } = platformWords[language]
  const days = daysBetween(today, dueOn)
  const office = language === 'ar' ? debt.officeAr : (debt.officeFr ?? debt.officeAr)
  const what = `${deskWords[language].inbox.kinds[kind]} · ${ltr(ref)}`
  const distance = isLate(debt, today) ? daysLate(-days) : days >= 0 ? daysLeft(days) : null
  const when = [distance, formatDay(language, dueOn)].filter(Boolean).join(' · ')
  return {
    title: isGuarded(kind) ? what : `${what} ${isolated(title)}`,
    notes: [office ? `${when} · ${isolated(office)}` : when],
    link: address(pathOf(debt)),
  }
}
