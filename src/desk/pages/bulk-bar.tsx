import { ways } from '../../demands/acknowledge-demand.ts'
import { demandsWords } from '../../demands/words.ts'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { DebtKind } from '../debt.ts'
import { type Filter, writeFilter } from '../filter.ts'
import { deskWords } from '../words.ts'

interface BulkBarProps {
  kinds: ReadonlySet<DebtKind>
  filter: Filter
  way?: string | undefined
  mayReassign: boolean
}

/** What may be done to the lines that are selected: a page that asks for more, or the act at once. */
export function BulkBar({ kinds, filter, way, mayReassign }: BulkBarProps) {
  const { together: words } = useWords(deskWords)
  const href = useHref()
  // The page that comes back is narrowed as this one is.
  const query = writeFilter(filter)
  const act = (path: string) => href(query ? `${path}?${query}` : path)
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
      {kinds.has('examine') && <Acknowledgement action={act('/desk/acknowledgements')} way={way} />}
      {kinds.has('answer') && (
        <button type="submit" class="button button-secondary" formaction={href('/desk/answers/new')}>
          {words.answer}
        </button>
      )}
      {kinds.has('answer') && mayReassign && (
        <button type="submit" class="button button-secondary" formaction={href('/desk/reassignment')}>
          {words.reassign}
        </button>
      )}
      {kinds.has('close') && (
        <button type="submit" class="button button-secondary" formmethod="post" formaction={act('/desk/closures')}>
          {words.close}
        </button>
      )}
    </div>
  )
}

/** Those who asked are told in one way or another: it is said which. */
function Acknowledgement({ action, way }: { action: string; way: string | undefined }) {
  const { together: words } = useWords(deskWords)
  const { ways: names } = useWords(demandsWords)
  return (
    <span class="bulk-act">
      <select name="way" class="control control-select" aria-label={words.way}>
        {ways.map((one) => (
          <option value={one} selected={one === way}>
            {names[one]}
          </option>
        ))}
      </select>
      <button type="submit" class="button button-secondary" formmethod="post" formaction={action}>
        {words.acknowledge}
      </button>
    </span>
  )
}
