import { Section } from '../platform/ui/heading.tsx'
import { RecordList } from '../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../platform/ui/texts.tsx'
import { useWords } from '../platform/ui/view.ts'
import type { PublicKin } from './queries/lineage.ts'
import { publicRecordWords } from './words.ts'

/** The demands with which one belongs, a link to each: merged into it, split off it, and the other way round. */
export function KinSection({ kin, folder }: { kin: readonly PublicKin[]; folder: '/demands' | '/desk/demands' }) {
  const words = useWords(publicRecordWords).page.kin
  if (kin.length === 0) return null
  const nameOf = ({ kind, direction }: PublicKin) =>
    kind === 'merged'
      ? direction === 'into'
        ? words.mergedInto
        : words.mergedHere
      : direction === 'into'
        ? words.splitInto
        : words.splitFrom
  return (
    <Section title={words.title} id="kin">
      <RecordList
        entries={kin.map((one) => ({
          path: `${folder}/${one.ref}`,
          title: <UserText>{one.text}</UserText>,
          meta: (
            <>
              {nameOf(one)} <Ltr>{one.ref}</Ltr>
            </>
          ),
        }))}
      />
    </Section>
  )
}
