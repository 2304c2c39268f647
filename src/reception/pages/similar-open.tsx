import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { SimilarOne } from '../similar-public.ts'
import { receptionWords } from '../words.ts'
import { Reasons } from './reasons.tsx'

/** What is open already, for the cell to look at: whoever asks is written down there, or the new one is merged when it is examined. */
export function SimilarOpen({ similar }: { similar: readonly SimilarOne[] }) {
  const words = useWords(receptionWords)
  if (similar.length === 0) return null
  return (
    <div class="similar">
      <p class="field-label">{words.similar.title}</p>
      <p class="field-hint">{words.register.similarLead}</p>
      <RecordList
        entries={similar.map(({ ref, text, why }) => ({
          path: `/desk/demands/${ref}`,
          title: <UserText>{text}</UserText>,
          meta: (
            <>
              <Ltr>{ref}</Ltr>
              <Reasons why={why} />
            </>
          ),
        }))}
      />
    </div>
  )
}
