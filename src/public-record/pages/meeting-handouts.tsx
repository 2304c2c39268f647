import { Section } from '../../platform/ui/heading.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { PublicHandout } from '../queries/handouts.ts'
import { publicRecordWords } from '../words.ts'

/** What services showed, as it was released. */
export function MeetingHandouts({ handouts }: { handouts: readonly PublicHandout[] }) {
  const { meetings: words } = useWords(publicRecordWords)
  const { language } = useView()
  if (handouts.length === 0) return null
  return (
    <Section title={words.handouts} id="handouts">
      <RecordList
        entries={handouts.map(({ id, kind, title, pages, officeAr, officeFr }) => ({
          path: `/handouts/${id}.pdf`,
          title: <UserText>{title}</UserText>,
          meta: (
            <>
              {words.handoutKinds[kind]} · <UserText>{nameIn(language === 'zgh' ? 'ar' : language, officeAr, officeFr)!}</UserText> · PDF ·{' '}
              {words.pages(pages)}
            </>
          ),
        }))}
      />
    </Section>
  )
}
