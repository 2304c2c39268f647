import { guidanceOn, writtenFor } from '../../cyber/guidance.ts'
import { guidancePath, kinds } from '../../cyber/kind.ts'
import type { Option } from '../../platform/ui/select.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { colonOf } from '../../platform/words/punctuation.ts'
import type { PublishedPage } from '../queries/published.ts'
import { awarenessWords } from '../words.ts'

/** Pages of this site that a material may lead to: guidance on safety online first, then what was published. */
export function usePageOptions(): (published: readonly PublishedPage[]) => Option[] {
  const { language } = useView()
  const { pageKinds } = useWords(awarenessWords)
  const colon = colonOf(language)
  return (published) => [
    ...kinds.map((kind) => ({
      value: guidancePath(kind),
      label: `${pageKinds.guidance}${colon}${guidanceOn(kind, writtenFor(language)).title}`,
    })),
    ...published.map(({ path, kind, title }) => ({ value: path, label: `${pageKinds[kind]}${colon}${title}` })),
  ]
}
