import { Card } from '../../platform/ui/card.tsx'
import { DayTime } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { OwnFeed } from '../queries.ts'
import { calendarFeedsWords } from '../words.ts'

/** The private calendars of whoever reads, one an office or association. */
export function CalendarsPage({ feeds }: { feeds: readonly OwnFeed[] }) {
  const words = useWords(calendarFeedsWords)
  const { language } = useView()
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <div class="stack">
        {feeds.map(({ officeId, nameAr, nameFr, madeAt }) => (
          <Card level={2} title={<UserText>{nameIn(language === 'zgh' ? 'ar' : language, nameAr, nameFr)!}</UserText>}>
            <p>
              {madeAt ? (
                <>
                  {words.madeAt} <DayTime instant={madeAt} />
                </>
              ) : (
                words.none
              )}
            </p>
            <PostButton path="/desk/calendars" {...(officeId && { values: { officeId } })} weight={madeAt ? 'secondary' : 'primary'}>
              {madeAt ? words.renew : words.make}
            </PostButton>
            {madeAt && <p class="quiet">{words.renewHint}</p>}
          </Card>
        ))}
      </div>
    </DeskPage>
  )
}
