import { Section } from '../../platform/ui/heading.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { publicProblemsWords } from './words.ts'

/**
 * Whoever asked sees that it is worked on together with others, at the demand itself.
 * @param refs of each problem, null of one that is not public
 */
export function WorkedSection({ refs }: { refs: readonly (string | null)[] }) {
  const words = useWords(publicProblemsWords)
  const href = useHref()
  if (refs.length === 0) return null
  return (
    <Section title={words.worked} id="problem">
      <p>
        {words.workedText}{' '}
        {refs.map(
          (ref) =>
            ref && (
              <>
                <a href={href(`/problems/${ref}`)}>
                  <Ltr>{ref}</Ltr>
                </a>{' '}
              </>
            ),
        )}
      </p>
    </Section>
  )
}
