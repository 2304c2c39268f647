import type { Returned } from '../../platform/http/submit.ts'
import { MoreLink, PrintButton } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Day, DayTime } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Figures } from '../../platform/ui/figures.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { addDays, type Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { BriefLine, BriefMeeting, BriefOffice, HandoverNote, Holding } from '../queries/handover.ts'
import { deskWords } from '../words.ts'
import { BriefLines } from './brief-lines.tsx'
import { NoteForm } from './note-form.tsx'

export interface HandoverProps {
  office: BriefOffice
  holdings: readonly Holding[]
  today: CalendarDay
  lines: readonly BriefLine[]
  meetings: readonly BriefMeeting[]
  notes: readonly HandoverNote[]
  mayWrite: boolean
  mayReadAll: boolean
  returned?: Returned
}

/** A brief is one page: of each part the nearest, and how many more there are. */
const perPart = 6
/** On paper it must fit one sheet. */
const onPaper = 3

/** One page for whoever takes an office over, on screen and on paper. */
export function HandoverPage({ office, holdings, today, lines, meetings, notes, mayWrite, mayReadAll, returned }: HandoverProps) {
  const { handover: words, inbox } = useWords(deskWords)
  const { language } = useView()
  const name = nameIn(language, office.nameAr, office.nameFr)!
  const late = lines.filter(({ dueOn }) => dueOn !== null && dueOn < today)
  const open = lines.filter((line) => !late.includes(line))
  const soon = open.filter(({ dueOn }) => dueOn !== null && dueOn <= addDays(today, 7))
  const parts = [
    [words.late, late],
    [words.promises, open.filter(({ kind }) => kind === 'keep')],
    [words.answers, open.filter(({ kind }) => kind === 'answer')],
    [words.others, open.filter(({ kind }) => kind !== 'keep' && kind !== 'answer')],
  ] as const
  return (
    <DeskPage title={`${words.title} · ${name}`} trail={[{ path: `/desk/offices/${office.id}`, label: name }]}>
      <div class="handover">
        <PageHeading over={words.title} title={<UserText>{name}</UserText>} lead={words.lead} actions={<PrintButton />} />
        <Figures
          label={words.counts}
          figures={[
            { n: lines.length, label: words.open },
            { n: late.length, label: inbox.buckets.late, tone: late.length > 0 ? 'late' : 'plain' },
            { n: soon.length, label: inbox.buckets.week },
            { n: meetings.length, label: words.meetings },
          ]}
        />
        <Notes notes={notes} />
        <div class="brief-parts">
          {parts
            .filter(([, part]) => part.length > 0)
            .map(([title, part]) => (
              <Section title={title}>
                <BriefLines lines={part.slice(0, perPart)} today={today} />
                {part.length > onPaper && <p class="on-paper">{words.more(part.length - onPaper)}</p>}
                {part.length > perPart && (
                  <MoreLink path={`/desk?office=${office.id}${mayReadAll ? '&whose=all' : ''}`}>
                    {words.more(part.length - perPart)}
                  </MoreLink>
                )}
              </Section>
            ))}
          {lines.length === 0 && <p class="quiet">{words.nothing}</p>}
          <Meetings meetings={meetings} />
          <Holders holdings={holdings} />
        </div>
        {mayWrite && <NoteForm officeId={office.id} returned={returned} />}
      </div>
    </DeskPage>
  )
}

function Notes({ notes }: { notes: readonly HandoverNote[] }) {
  const { handover: words } = useWords(deskWords)
  return (
    <Section title={words.notes}>
      {notes.length === 0 ? (
        <p class="quiet">{words.noNotes}</p>
      ) : (
        notes.map(({ writer, text, writtenAt }) => (
          <blockquote class="handover-note">
            <Paragraphs text={text} />
            <footer>
              <UserText>{writer}</UserText> · <DayTime instant={writtenAt} />
            </footer>
          </blockquote>
        ))
      )}
    </Section>
  )
}

function Meetings({ meetings }: { meetings: readonly BriefMeeting[] }) {
  const { handover: words } = useWords(deskWords)
  return (
    <Section title={words.meetings}>
      {meetings.length === 0 ? (
        <p class="quiet">{words.noMeetings}</p>
      ) : (
        <RecordList
          entries={meetings.map(({ ref, title, day, time, place }) => ({
            path: `/desk/meetings/${ref}`,
            title: <UserText>{title}</UserText>,
            meta: (
              <>
                <Day day={day} style="full" /> {time && <Ltr>{time}</Ltr>} · <UserText>{place}</UserText>
              </>
            ),
          }))}
        />
      )}
    </Section>
  )
}

function Holders({ holdings }: { holdings: readonly Holding[] }) {
  const { handover: words } = useWords(deskWords)
  if (holdings.length === 0) return null
  return (
    <Section title={words.holders}>
      <DataTable
        caption={words.holders}
        captionSpoken
        columns={[
          { header: words.holder, cell: ({ holder }) => <UserText>{holder}</UserText> },
          { header: words.how, cell: ({ acting }) => (acting ? words.acting : words.titular) },
          { header: words.from, cell: ({ heldFrom }) => <Day day={heldFrom} /> },
          { header: words.to, cell: ({ heldTo }) => (heldTo ? <Day day={heldTo} /> : words.untilNow) },
        ]}
        rows={holdings}
      />
    </Section>
  )
}
