import { Day } from '../../platform/ui/day.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Quote } from '../../platform/ui/quote.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { Sent } from '../queries/sent.ts'
import { demandsWords } from '../words.ts'

/** Photos, place and words that came with a demand; who sent them stands on a page of its own, for the cell alone. */
export function SentWith({ demandRef, sent }: { demandRef: string; sent: Sent | null }) {
  const { sent: words } = useWords(demandsWords)
  const href = useHref()
  if (!sent) return null
  const { photos, remarks, place, latitude, longitude } = sent
  return (
    <>
      {(place || latitude !== null) && (
        <Facts
          facts={[
            { term: words.chosen, value: place && <UserText>{place}</UserText> },
            { term: words.spot, value: latitude === null ? null : <Ltr>{`${latitude}, ${longitude}`}</Ltr> },
          ]}
        />
      )}
      {photos.length > 0 && (
        <Section title={words.photos}>
          <div class="photos">
            {photos.map((id, index) => (
              <a href={href(`/desk/demands/${demandRef}/photos/${id}`)}>
                <img src={href(`/desk/demands/${demandRef}/photos/${id}`)} alt={`${words.photos} ${index + 1}`} loading="lazy" />
              </a>
            ))}
          </div>
        </Section>
      )}
      {remarks.length > 0 && (
        <Section title={words.remarks}>
          <div class="stack">
            {remarks.map(({ day, text }) => (
              <Quote text={text} by={<Day day={day} />} />
            ))}
          </div>
        </Section>
      )}
    </>
  )
}
