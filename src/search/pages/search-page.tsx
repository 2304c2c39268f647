import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { SearchBox } from '../../platform/ui/search-box.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { Answer } from '../search.ts'
import type { Audience, Narrowing } from '../searchable.ts'
import { searchWords } from '../words.ts'
import { Facets } from './facets.tsx'
import { Guidance } from './guidance.tsx'
import { Results } from './results.tsx'

export interface SearchPageProps {
  audience: Audience
  words: string
  narrowing: Narrowing
  answer: Answer
  /** The address of this search with other words or conditions, of another page of it, or for programs. */
  addressOf: (change: { words?: string; narrowing?: Narrowing; page?: number; json?: boolean }) => string
  page: number
  pages: number
}

export function SearchPage(props: SearchPageProps) {
  const { audience, words, answer, narrowing, addressOf } = props
  const { page: text } = useWords(searchWords)
  const path = audience === 'desk' ? '/desk/search' : '/search'
  const linkTo = (changed: Narrowing) => addressOf({ narrowing: changed, page: 1 })
  const content = (
    <>
      <PageHeading title={text.title} lead={words ? undefined : text.lead} />
      <div class="stack">
        <SearchBox
          path={path}
          label={audience === 'desk' ? text.deskLabel : text.label}
          labelSpoken={audience === 'public' && words !== ''}
          hint={words ? undefined : text.hint}
          value={words}
          suggest={`${path}/words.json`}
        />
        <Guidance words={words} />
        {words ? <Results {...props} linkTo={linkTo} /> : <Examples addressOf={addressOf} />}
      </div>
    </>
  )
  const aside = answer.total > 1 && <Facets counts={answer.facets} narrowing={narrowing} linkTo={linkTo} />
  const frame = { title: words ? `${words} · ${text.title}` : text.title, aside }
  return audience === 'desk' ? <DeskPage {...frame}>{content}</DeskPage> : <PublicPage {...frame}>{content}</PublicPage>
}

/** Before anything is asked: what can be asked. */
function Examples({ addressOf }: Pick<SearchPageProps, 'addressOf'>) {
  const href = useHref()
  const { page: text } = useWords(searchWords)
  return (
    <section class="stack">
      <h2>{text.examples}</h2>
      <ul class="cluster">
        {text.exampleWords.map((words) => (
          <li>
            <a class="button button-secondary" href={href(addressOf({ words }))}>
              <bdi>{words}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
