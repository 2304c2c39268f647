import { ways } from '../../demands/acknowledge-demand.ts'
import { demandsWords } from '../../demands/words.ts'
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
      {kinds.has('examine') && <Acknowledgement />}
      {kinds.has('answer') && (
        <button type="submit" class="button button-secondary" formaction={href('/desk/answers/new')}>
          {words.answer}
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

/** Those who asked are told in one way or another: it is said which. */
function Acknowledgement() {
  const { together: words } = useWords(deskWords)
  const { ways: names } = useWords(demandsWords)
  const href = useHref()
  return (
    <span class="bulk-act">
      <select name="way" class="control control-select" aria-label={words.way}>
        {ways.map((way) => (
          <option value={way}>{names[way]}</option>
        ))}
      </select>
      <button type="submit" class="button button-secondary" formmethod="post" formaction={href('/desk/acknowledgements')}>
        {words.acknowledge}
      </button>
    </span>
  )
}
