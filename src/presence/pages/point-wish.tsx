import type { Returned } from '../../platform/http/submit.ts'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { hoursOfBand } from '../band-hours.ts'
import type { Choice } from '../queries/choice.ts'
import type { WorkedProblem } from '../queries/problems.ts'
import { usual } from '../wish.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'
import { asTyped, WishForm } from './wish-form.tsx'

/** Presence at a place where nobody was promised it, because of a problem that is worked on. */
export function PointWishPage({
  points,
  problems,
  problemId,
  returned,
}: {
  points: readonly Choice[]
  problems: readonly WorkedProblem[]
  problemId: string
  returned?: Returned | undefined
}) {
  const { wish: words, sources } = useWords(presenceWords)
  return (
    <PresencePage part="wishes" title={words.pointTitle} deeper>
      <PageHeading over={sources.problem} title={words.pointTitle} lead={words.pointLead} />
      <Section title={words.title}>
        <WishForm
          path="/desk/presence-plan/wishes"
          points={points}
          problems={problems}
          begun={{ ...asTyped(usual.problem, hoursOfBand(null), null), problemId }}
          returned={returned}
        />
      </Section>
    </PresencePage>
  )
}
