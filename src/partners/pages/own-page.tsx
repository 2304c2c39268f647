import { Badge } from '../../platform/ui/badge.tsx'
import { Day, Due } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import type { OwnReferral } from '../queries/owed.ts'
import { partnersWords } from '../words.ts'

interface OwnPageProps {
  partner: { nameAr: string; nameFr: string }
  referrals: readonly OwnReferral[]
  today: CalendarDay
}

/** What was referred to a partner, for whoever speaks for it: nothing of any other partner is on it. */
export function OwnPage({ partner, referrals, today }: OwnPageProps) {
  const { own: words } = useWords(partnersWords)
  const nameOf = useName()
  const href = useHref()
  const [open, over] = [referrals.filter((one) => one.open), referrals.filter((one) => !one.open)]
  return (
    <DeskPage title={words.title}>
      <PageHeading over={words.title} title={<UserText>{nameOf(partner)}</UserText>} lead={words.lead} />
      <Section title={words.owed}>
        {open.length === 0 ? (
          <EmptyState title={words.owedNone}>{words.owedNoneHint}</EmptyState>
        ) : (
          <RecordList
            entries={open.map(({ ref, text, answerDueOn, waiting, returned }) => ({
              path: `/desk/partner/${ref}`,
              title: <UserText>{text}</UserText>,
              summary: <Due day={answerDueOn} today={today} />,
              meta: <Ltr>{ref}</Ltr>,
              badge: waiting ? <Badge tone="progress">{words.waits}</Badge> : returned && <Badge tone="not">{words.returned}</Badge>,
            }))}
          />
        )}
      </Section>
      {over.length > 0 && (
        <Section title={words.over}>
          <RecordList
            entries={over.map(({ ref, text, referredOn, endedOn }) => ({
              path: `/desk/partner/${ref}`,
              title: <UserText>{text}</UserText>,
              summary: (
                <>
                  <Day day={referredOn} />
                  {endedOn && (
                    <>
                      {' – '}
                      <Day day={endedOn} />
                    </>
                  )}
                </>
              ),
              meta: <Ltr>{ref}</Ltr>,
            }))}
          />
        </Section>
      )}
      {referrals.length > 0 && (
        <p>
          <a href={href('/desk/partner.csv')}>{words.table}</a>
        </p>
      )}
    </DeskPage>
  )
}

/** An account of a partner that nobody has named for one. */
export function NoPartnerPage() {
  const { own: words } = useWords(partnersWords)
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} />
      <EmptyState title={words.none}>{words.noneHint}</EmptyState>
    </DeskPage>
  )
}
