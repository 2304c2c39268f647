import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { enumerate } from '../../platform/words/punctuation.ts'
import { receptionWords } from '../words.ts'

/** Where the script puts what was asked before, while one writes. Without it the same is asked at the next step. */
export function SimilarWhileTyping({ path, lead }: { path: string; lead?: string }) {
  const { similar } = useWords(receptionWords)
  const { language } = useView()
  const href = useHref()
  return (
    <div
      class="similar"
      data-similar={href(path)}
      data-district={similar.sameDistrict}
      data-place={similar.samePlace}
      data-words={similar.sameWords}
      data-comma={enumerate(language, ['', ''])}
      aria-live="polite"
      hidden
    >
      <p class="field-label">{similar.title}</p>
      <p class="field-hint">{lead ?? similar.lead}</p>
      <ul class="records" />
    </div>
  )
}
