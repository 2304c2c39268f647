import { Icon } from '../../platform/ui/icon.tsx'
import { Count, Spoken, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { FacetCount } from '../queries/find.ts'
import { type Facet, facets, type Narrowing } from '../searchable.ts'
import { searchWords } from '../words.ts'
import { labelOf } from './labels.ts'

/** More values than these help nobody to choose: another word of the question does. */
const shown = 8

interface FacetsProps {
  counts: readonly FacetCount[]
  narrowing: Narrowing
  /** The address of the same search narrowed otherwise. */
  linkTo: (narrowing: Narrowing) => string
}

/** What the results can be narrowed by, with how many there are; what was chosen already is left out. */
export function Facets({ counts, narrowing, linkTo }: FacetsProps) {
  const words = useWords(searchWords)
  const open = facets
    .map((facet) => ({ facet, values: counts.filter((one) => one.facet === facet) }))
    .filter(({ facet, values }) => !narrowing[facet] && values.length > 1)
  if (open.length === 0) return null
  return (
    <nav class="facets" aria-label={words.page.narrow}>
      {open.map(({ facet, values }) => (
        <section>
          <h2>{words.facets[facet]}</h2>
          <ul>
            {values.slice(0, shown).map((value) => (
              <Value value={value} path={linkTo({ ...narrowing, [facet]: value.value })} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function Value({ value, path }: { value: FacetCount; path: string }) {
  const { language } = useView()
  const words = useWords(searchWords)
  return (
    <li>
      <a href={useHref()(path)} rel="nofollow">
        <UserText>{labelOf(value, language, words)}</UserText>
        <Count n={value.count} />
      </a>
    </li>
  )
}

/** What was chosen, each with a way to take it back. */
export function Chosen({ counts, narrowing, linkTo }: FacetsProps) {
  const href = useHref()
  const { language } = useView()
  const words = useWords(searchWords)
  const chosen = Object.entries(narrowing) as [Facet, string][]
  if (chosen.length === 0) return null
  return (
    <ul class="chosen" aria-label={words.page.chosen}>
      {chosen.map(([facet, value]) => {
        const names = counts.find((one) => one.facet === facet && one.value === value)?.names ?? null
        const { [facet]: _, ...others } = narrowing
        return (
          <li>
            <a class="button button-secondary" href={href(linkTo(others))} rel="nofollow">
              <UserText>{labelOf({ facet, value, names }, language, words)}</UserText>
              <Icon name="close" size={16} />
              <Spoken>{words.page.remove}</Spoken>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
