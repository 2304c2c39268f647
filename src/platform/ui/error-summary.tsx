import { platformWords } from '../words/catalogue.ts'
import type { FormErrors } from './form.tsx'
import { useWords } from './view.ts'

/** What is wrong with the form, first of all, each line leading to its field. Form shows it by itself. */
export function ErrorSummary({ errors, prefix = 'field' }: { errors: FormErrors; prefix?: string }) {
  const words = useWords(platformWords)
  const wrong = Object.entries(errors).filter((entry): entry is [string, string] => Boolean(entry[1]))
  if (wrong.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus data-focus>
      <p class="error-summary-title">{words.forms.errors(wrong.length)}</p>
      <ul>
        {wrong.map(([name, message]) => (
          <li>
            {/* What is wrong with the form as a whole stands under an empty name: no field to lead to. */}
            {name ? <a href={`#${prefix}-${name}`}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </div>
  )
}
