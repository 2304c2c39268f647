import { demandsWords } from '../demands/words.ts'
import { meetingsWords } from '../meetings/words.ts'
import { peopleWords } from '../people/words.ts'
import type { Context } from '../platform/context.ts'
import type { Language } from '../platform/words/language.ts'
import type { ExportKind } from './kind.ts'
import { mayExportContact } from './permissions.ts'
import { type Period, readAssociations, readDemands, readMeetings } from './queries/exports.ts'
import { exchangeWords } from './words.ts'

/** The rows of an export one after the other, headers first, in the words of a language. */
export async function* exportRows(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  kind: ExportKind,
  language: Language,
  period: Period,
): AsyncGenerator<string[]> {
  const { columns } = exchangeWords[language]
  if (kind === 'associations') {
    const withContact = mayExportContact(actor)
    const { kinds, states } = peopleWords[language]
    const { receiptNumber, contactPhone, contactEmail, ...open } = columns.associations
    yield [...Object.values(open), ...(withContact ? [receiptNumber, contactPhone, contactEmail] : [])]
    for await (const rows of readAssociations(db, actor, withContact, period))
      for (const row of rows) {
        const contact = withContact ? [row.receiptNumber, row.contactPhone, row.contactEmail] : []
        const facts = [row.nameAr, row.nameFr, row.aliases.join(' ; '), kinds[row.kind], row.territory, states[row.state], row.registeredOn]
        yield texts([...facts, ...contact])
      }
  } else if (kind === 'demands') {
    const words = demandsWords[language]
    yield Object.values(columns.demands)
    for await (const rows of readDemands(db, actor, language, period))
      for (const row of rows)
        yield texts([
          row.ref,
          words.states[row.state],
          row.receivedOn,
          words.channels[row.channel],
          row.association,
          row.school,
          row.meeting,
          row.category,
          row.district,
          row.publicText,
          row.original,
          row.office,
          row.answerDueOn,
          row.answerKind && words.answerKinds[row.answerKind],
          row.answeredOn,
          row.dueOn,
          row.outcome && words.outcomes[row.outcome],
          row.verdict && words.outcomes[row.verdict],
          row.closedOn,
        ])
  } else {
    const { states } = meetingsWords[language]
    yield Object.values(columns.meetings)
    for await (const rows of readMeetings(db, actor, language, period))
      for (const row of rows)
        yield texts([
          row.ref,
          states[row.state],
          row.title,
          row.day,
          row.time,
          row.place,
          row.chair,
          row.associations,
          row.women,
          row.men,
          row.demands,
        ])
  }
}

function texts(row: readonly (string | number | null | undefined)[]): string[] {
  return row.map((cell) => String(cell ?? ''))
}
