import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { NamedSubject } from '../queries/subjects.ts'
import { watchingWords } from '../words.ts'

/** What is followed, with its name; of a demand its reference and what is asked. */
export function SubjectName({ subject: { kind, subject, names } }: { subject: NamedSubject }) {
  const { language } = useView()
  const { describe } = useWords(watchingWords)
  // The name stands where the sentence of the language wants it.
  const [before = '', after = ''] = describe(kind, '\u0000').split('\u0000')
  return (
    <>
      {before}
      {kind === 'demand' ? <Ltr>{subject}</Ltr> : kind === 'meetings' ? null : <UserText>{names[language]}</UserText>}
      {after}
    </>
  )
}

/** The page on which the subject itself is read. */
export function pathOf({ kind, subject }: NamedSubject): string {
  const paths = {
    demand: `/demands/${subject}`,
    meeting: `/meetings/${subject}`,
    district: `/demands?district=${encodeURIComponent(subject)}`,
    category: `/demands?category=${encodeURIComponent(subject)}`,
    series: '/meetings',
    meetings: '/meetings',
  }
  return paths[kind]
}

/** Its feed, where there is one: what is followed with a program needs no address. */
export function feedOf({ kind, subject }: NamedSubject): string {
  const paths = {
    demand: `/demands/${subject}.atom`,
    meeting: `/demands.atom?meeting=${encodeURIComponent(subject)}`,
    district: `/demands.atom?district=${encodeURIComponent(subject)}`,
    category: `/demands.atom?category=${encodeURIComponent(subject)}`,
    series: '/meetings.atom',
    meetings: '/meetings.atom',
  }
  return paths[kind]
}
