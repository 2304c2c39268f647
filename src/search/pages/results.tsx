import { ButtonLink, MoreLink } from '../../platform/ui/button.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { Audience, Narrowing } from '../searchable.ts'
import { searchWords } from '../words.ts'
import { Chosen } from './facets.tsx'
import { Hits } from './hits.tsx'
import type { SearchPageProps } from './search-page.tsx'

interface ResultsProps extends SearchPageProps {
  linkTo: (narrowing: Narrowing) => string
}

export function Results({ audience, answer, narrowing, addressOf, linkTo, page, pages }: ResultsProps) {
  const { language } = useView()
  const { page: text } = useWords(searchWords)
  const { hits, total, stems, instead, cut, facets } = answer
  return (
    <>
      {instead && <Instead words={instead} path={addressOf({ words: instead, page: 1 })} />}
      <Chosen counts={facets} narrowing={narrowing} linkTo={linkTo} />
      {hits.length === 0 ? (
        <Nothing narrowed={Object.keys(narrowing).length > 0} without={linkTo({})} audience={audience} />
      ) : (
        <>
          <p role="status">{cut ? text.many(formatNumber(language, total)) : text.found(total)}</p>
          <Hits hits={hits} stems={stems} audience={audience} />
          <Pages page={page} pages={pages} addressOf={addressOf} />
          {cut && <p class="quiet">{text.nearest}</p>}
          <p>
            <MoreLink path={addressOf({ json: true, page: 1 })}>{text.json}</MoreLink>
          </p>
        </>
      )}
    </>
  )
}

/** A slip is forgiven at once; this shows which word was taken for it. */
function Instead({ words, path }: { words: string; path: string }) {
  const { page: text } = useWords(searchWords)
  return (
    <p class="instead">
      {text.instead}{' '}
      <a href={useHref()(path)}>
        <bdi>{words}</bdi>
      </a>
    </p>
  )
}

function Nothing({ narrowed, without, audience }: { narrowed: boolean; without: string; audience: Audience }) {
  const { page: text } = useWords(searchWords)
  const browse = audience === 'desk' ? '/desk' : '/demands'
  const action = narrowed ? (
    <ButtonLink path={without}>{text.withoutConditions}</ButtonLink>
  ) : (
    <ButtonLink path={browse}>{audience === 'desk' ? text.desk : text.browse}</ButtonLink>
  )
  return (
    <EmptyState title={text.empty} action={action}>
      {narrowed ? text.emptyNarrowed : text.emptyText}
    </EmptyState>
  )
}

function Pages({ page, pages, addressOf }: Pick<SearchPageProps, 'page' | 'pages' | 'addressOf'>) {
  const { page: text } = useWords(searchWords)
  if (pages < 2) return null
  return (
    <nav class="pagination" aria-label={text.pages}>
      {page > 1 && <ButtonLink path={addressOf({ page: page - 1 })}>{text.before}</ButtonLink>}
      {page < pages && (
        <span class="pagination-older">
          <ButtonLink path={addressOf({ page: page + 1 })}>{text.more}</ButtonLink>
        </span>
      )}
    </nav>
  )
}
