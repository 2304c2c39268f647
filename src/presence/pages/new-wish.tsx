import type { Returned } from '../../platform/http/submit.ts'
import { Due } from '../../platform/ui/day.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { hoursOfBand } from '../band-hours.ts'
import type { Choice } from '../queries/choice.ts'
import type { CommittedDemand } from '../queries/committed.ts'
import { usual } from '../wish.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'
import { asTyped, WishForm } from './wish-form.tsx'

interface NewWishPageProps {
  demand: CommittedDemand
  points: readonly Choice[]
  today: string
  returned?: Returned | undefined
}

/** What was promised becomes presence that can be planned: the form begins from what the demand says. */
export function NewWishPage({ demand, points, today, returned }: NewWishPageProps) {
  const { wish: words, wishes } = useWords(presenceWords)
  const { language } = useView()
  const begun = asTyped(usual.demand, hoursOfBand(demand.timeBand), demand.pointId)
  return (
    <PresencePage part="wishes" title={words.newTitle} deeper>
      <PageHeading over={<Ltr>{demand.ref}</Ltr>} title={words.newTitle} />
      <Facts
        facts={[
          { term: words.asked, value: <UserText>{demand.publicText}</UserText> },
          { term: words.promised, value: <UserText>{demand.commitment}</UserText> },
          { term: wishes.due, value: <Due day={demand.dueOn} today={today} /> },
          {
            term: wishes.district,
            value: demand.districtAr && <UserText>{nameIn(language, demand.districtAr, demand.districtFr)}</UserText>,
          },
        ]}
      />
      <Section title={words.title}>
        <WishForm path={`/desk/presence-plan/demands/${demand.ref}/wish`} points={points} begun={begun} returned={returned} />
      </Section>
    </PresencePage>
  )
}
