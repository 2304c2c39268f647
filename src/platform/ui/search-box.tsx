import { platformWords } from '../words/catalogue.ts'
import { Icon } from './icon.tsx'
import { useHref, useWords } from './view.ts'

interface SearchBoxProps {
  path: string
  label: string
  name?: string
  value?: string
  hint?: string
  /** Keeps the label out of sight where the page already says what is searched. */
  labelSpoken?: boolean
  /** Where the script asks, while somebody types, how the words may go on. */
  suggest?: string
}

export function SearchBox({ path, label, name = 'q', value = '', hint, labelSpoken = false, suggest }: SearchBoxProps) {
  const words = useWords(platformWords)
  const id = `search-${name}`
  const href = useHref()
  return (
    <search>
      <form class="search" method="get" action={href(path)}>
        <label class={labelSpoken ? 'spoken' : 'field-label'} for={id}>
          {label}
        </label>
        {hint && (
          <p class="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <div class="search-line">
          <input
            class="control"
            type="search"
            id={id}
            name={name}
            value={value}
            dir="auto"
            placeholder=" "
            aria-describedby={hint ? `${id}-hint` : undefined}
            autocomplete={suggest ? 'off' : undefined}
            list={suggest ? `${id}-words` : undefined}
            data-suggest={suggest && href(suggest)}
          />
          {suggest && <datalist id={`${id}-words`} />}
          <button type="submit" class="button button-primary">
            <Icon name="search" />
            {words.forms.search}
          </button>
        </div>
      </form>
    </search>
  )
}
