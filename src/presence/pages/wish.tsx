import type { Returned } from '../../platform/http/submit.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { Choice } from '../queries/choice.ts'
import type { WishLine } from '../queries/wishes.ts'
import { valuesOf } from '../wish.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'
import { asTyped, WishForm } from './wish-form.tsx'
import { WishHours } from './wish-hours.tsx'

interface WishPageProps {
  wish: WishLine
  points: readonly Choice[]
  mayPlan: boolean
  /** Whether this reader may open the page of the demand. */
  readsDemands: boolean
  returned?: Returned | undefined
}

export function WishPage({ wish, points, mayPlan, readsDemands, returned }: WishPageProps) {
  const { wish: words, wishes, sources } = useWords(presenceWords)
  const { language } = useView()
  const place = nameIn(language, wish.placeAr, wish.placeFr)!
  const path = `/desk/presence-plan/wishes/${wish.id}`
  return (
    <PresencePage part="wishes" title={place} deeper>
      <PageHeading
        over={sources[wish.source]}
        title={<UserText>{place}</UserText>}
        badges={wish.lastDay && <Badge>{wishes.ended}</Badge>}
      />
      <WishFacts wish={wish} readsDemands={readsDemands} />
      {mayPlan && !wish.lastDay && (
        <Section title={words.revise}>
          <WishForm
            path={path}
            points={wish.source === 'school' ? [] : points}
            begun={asTyped(wish, wish.windows, wish.pointId)}
            returned={returned}
          />
          <Disclosure summary={words.end}>
            <div class="stack">
              <p>{words.endHint}</p>
              <PostButton path={`${path}/end`} weight="danger">
                {words.end}
              </PostButton>
            </div>
          </Disclosure>
        </Section>
      )}
    </PresencePage>
  )
}

function WishFacts({ wish, readsDemands }: Pick<WishPageProps, 'wish' | 'readsDemands'>) {
  const { wish: words, wishes, visits, minutes, skills } = useWords(presenceWords)
  const { language } = useView()
  const href = useHref()
  const ref = wish.demandRef && <Ltr>{wish.demandRef}</Ltr>
  const worth = valuesOf(wish).map((value) => formatNumber(language, Math.round(value * 10) / 10))
  return (
    <Facts
      facts={[
        { term: wishes.demand, value: ref && readsDemands ? <a href={href(`/desk/demands/${wish.demandRef}`)}>{ref}</a> : ref },
        {
          term: words.problem,
          value: wish.problemRef && (
            <a href={href(`/desk/problems/${wish.problemRef}`)}>
              <Ltr>{wish.problemRef}</Ltr>
            </a>
          ),
        },
        { term: wishes.district, value: wish.districtAr && <UserText>{nameIn(language, wish.districtAr, wish.districtFr)}</UserText> },
        { term: wishes.visits, value: wishes.visitsText(visits(wish.visits), minutes(wish.minutes)) },
        { term: wishes.windows, value: <WishHours wish={wish} /> },
        { term: words.varied, value: wish.varied ? words.variedYes : null },
        { term: words.skill, value: wish.skill && skills[wish.skill] },
        { term: words.worth, value: <Ltr>{worth.join(' · ')}</Ltr> },
        { term: words.since, value: <Day day={wish.firstDay} /> },
        { term: words.until, value: wish.lastDay && <Day day={wish.lastDay} /> },
        { term: words.why, value: wish.endedBecause && words.endedBecause[wish.endedBecause] },
      ]}
    />
  )
}
