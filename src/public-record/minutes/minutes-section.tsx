import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Day, Due } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { type Day as CalendarDay, daysBetween } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { PublicMinutes, PublicPassage, PublicWord } from '../queries/minutes.ts'
import { Dissents } from './dissents.tsx'
import { publicMinutesWords } from './words.ts'

interface MinutesSectionProps {
  meetingRef: string
  minutes: PublicMinutes | null
  today: CalendarDay
}

/** The minutes as everyone reads them: days that were kept or missed, the agreed text, who agreed, and who did not. */
export function MinutesSection({ meetingRef, minutes, today }: MinutesSectionProps) {
  const words = useWords(publicMinutesWords)
  if (!minutes) return null
  const { passages } = minutes
  return (
    <Section
      title={words.title}
      id="minutes"
      action={
        passages.length > 0 && (
          <ButtonLink path={`/meetings/${meetingRef}.pdf`} weight="quiet" icon="download">
            {words.pdf}
          </ButtonLink>
        )
      }
    >
      <div class="stack">
        {minutes.agreedOn ? passages.length === 0 && <p class="quiet">{words.underReview}</p> : <p class="quiet">{words.notAgreed}</p>}
        <Days minutes={minutes} today={today} />
        {passages.length > 0 && (
          <Disclosure summary={words.lead}>
            <Text passages={passages} />
          </Disclosure>
        )}
        <Dissents minutes={minutes} />
        {minutes.words.length > 0 && <Words said={minutes.words} />}
      </div>
    </Section>
  )
}

function Days({ minutes, today }: { minutes: PublicMinutes; today: CalendarDay }) {
  const words = useWords(publicMinutesWords)
  const { dueOn, draftedOn, correctUntil, agreedOn, reopenedOn, version } = minutes
  const late = daysBetween(dueOn, draftedOn)
  return (
    <Facts
      facts={[
        {
          term: words.draftedOn,
          value: (
            <>
              <Day day={draftedOn} /> {late > 0 && <Badge tone="late">{words.lateBy(late)}</Badge>}
            </>
          ),
        },
        {
          term: words.correctUntil,
          value: agreedOn || !correctUntil ? null : <Due day={correctUntil} today={today} open={today <= correctUntil} />,
        },
        { term: words.reopened, value: reopenedOn && <Day day={reopenedOn} /> },
        { term: words.agreedOn, value: agreedOn && <Day day={agreedOn} /> },
        { term: words.versions, value: words.countVersions(version) },
      ]}
    />
  )
}

function Text({ passages }: { passages: readonly PublicPassage[] }) {
  return (
    <div class="passages">
      {passages.map(({ number, heading, text }) => (
        <div class="passage" id={`p${number}`}>
          <span class="passage-number">{number}</span>
          <div class="passage-text">
            {heading ? (
              <h3 dir="auto">
                <UserText>{text}</UserText>
              </h3>
            ) : (
              <Paragraphs text={text} />
            )}
          </div>
        </div>
      ))}
    </div>
  )
}

const tones: Record<PublicWord['word'], Tone> = { agrees: 'done', dissents: 'partly', silent: 'neutral' }

function Words({ said }: { said: readonly PublicWord[] }) {
  const words = useWords(publicMinutesWords)
  const { language } = useView()
  return (
    <DataTable
      caption={words.words}
      rows={said}
      columns={[
        { header: words.association, cell: (one) => <UserText>{nameIn(language, one.associationAr, one.associationFr) ?? ''}</UserText> },
        { header: words.word, cell: (one) => <Badge tone={tones[one.word]}>{words.said[one.word]}</Badge> },
        { header: words.on, cell: (one) => (one.saidOn ? <Day day={one.saidOn} /> : '—') },
      ]}
    />
  )
}
