import { assets } from '../platform/http/assets.ts'
import { useField } from '../platform/ui/form.tsx'
import { useHref, useView, useWords } from '../platform/ui/view.ts'
import type { Template } from './template.ts'
import { demandsWords } from './words.ts'

interface BeginningsProps {
  /** Where the form is sent to come back begun. */
  path: string
  templates: readonly Template[]
  send: string
}

/** Templates that fit, in the form that they begin: it comes back with all that was typed; where a script runs, the page stays. */
export function Beginnings({ path, templates, send }: BeginningsProps) {
  const { beginning: words, answerKinds } = useWords(demandsWords)
  const { language } = useView()
  const { id, value } = useField('template')
  const href = useHref()
  if (templates.length === 0) return null
  return (
    <div class="field" data-beginnings data-begun={words.begun}>
      {/* The key of entry presses the first button of a form: that is the one that sends it. */}
      <button type="submit" class="spoken" tabindex={-1} aria-hidden="true">
        {send}
      </button>
      <label class="field-label" for={id}>
        {words.title}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {words.lead}
      </p>
      <div class="cluster">
        <select id={id} name="template" class="control control-select" aria-describedby={`${id}-hint`}>
          {templates.map((template) => (
            <option value={template.id} selected={template.id === value}>
              {`${template.title} (${answerKinds[template.kind]})`}
            </option>
          ))}
        </select>
        <button type="submit" class="button button-secondary" formaction={href(path)} formnovalidate>
          {words.begin}
        </button>
      </div>
      <p role="status" class="field-hint" />
      <script type="module" src={assets.island('demands', language)} />
    </div>
  )
}
