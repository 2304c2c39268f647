import { UserText } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { Template } from '../template.ts'
import { demandsWords } from '../words.ts'

/** Templates that fit the subject: each brings the page back with the answer begun. */
export function Beginnings({
  demandRef,
  templates,
  chosen,
}: {
  demandRef: string
  templates: readonly Template[]
  chosen: string | undefined
}) {
  const { beginning, answerKinds } = useWords(demandsWords)
  const href = useHref()
  if (templates.length === 0) return null
  return (
    <div class="stack">
      <p>
        <strong>{beginning.title}</strong> <span class="quiet">{beginning.lead}</span>
      </p>
      <ul class="cluster">
        {templates.map(({ id, kind, title }) => (
          <li>
            <a
              class="button button-secondary"
              href={href(`/desk/demands/${demandRef}?template=${id}#now`)}
              aria-current={id === chosen ? 'true' : undefined}
            >
              <UserText>{title}</UserText> <span class="quiet">({answerKinds[kind]})</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
