import { useField } from '../../platform/ui/form.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { SimilarOne } from '../similar-public.ts'
import { receptionWords } from '../words.ts'
import { Reasons } from './reasons.tsx'

/** Is it one of these? Whoever joins adds a voice to what is open already. */
export function SimilarChoice({ name, similar }: { name: string; similar: readonly SimilarOne[] }) {
  const words = useWords(receptionWords).similar
  const href = useHref()
  const { id, value } = useField(name)
  if (similar.length === 0) return null
  return (
    <fieldset class="field">
      <legend class="field-label">{words.question}</legend>
      <div class="similar choices">
        <p class="field-hint">{words.lead}</p>
        <div class="choice">
          <input type="radio" id={`${id}-none`} name={name} value="" checked={value === ''} />
          <label for={`${id}-none`}>{words.none}</label>
        </div>
        {similar.map(({ ref, text, why }, index) => (
          <div class="choice">
            <input
              type="radio"
              id={`${id}-${index}`}
              name={name}
              value={ref}
              checked={value === ref}
              aria-describedby={`${id}-${index}-hint`}
            />
            <label for={`${id}-${index}`}>
              {words.join} <Ltr>{ref}</Ltr>
            </label>
            <p class="choice-hint" id={`${id}-${index}-hint`}>
              <a href={href(`/demands/${ref}`)} target="_blank" rel="noopener">
                <UserText>{text}</UserText>
              </a>
              <Reasons why={why} />
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
