import { useHref, useWords } from '../../platform/ui/view.ts'
import type { DebtKind } from '../debt.ts'
import { deskWords } from '../words.ts'

/** What may be done to the lines that are selected: a page that asks for more, or the act at once. */
export function BulkBar({ kinds }: { kinds: ReadonlySet<DebtKind> }) {
  const { together: words } = useWords(deskWords)
  const href = useHref()
  return (
    <div class="bulk" role="group" aria-label={words.title}>
      <p class="bulk-count" data-chosen={words.chosen} role="status">
        {words.title}
      </p>
      {kinds.has('examine') && (
        <button type="submit" class="button button-secondary" formaction={href('/desk/examination')}>
          {words.examine}
        </button>
      )}
      {kinds.has('close') && (
        <button type="submit" class="button button-secondary" formmethod="post" formaction={href('/desk/closures')}>
          {words.close}
        </button>
      )}
    </div>
  )
}
