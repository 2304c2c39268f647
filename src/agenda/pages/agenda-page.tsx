import type { OpenCommitment } from '../../meetings/open-commitments.ts'
import { meetingsWords } from '../../meetings/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { Badge } from '../../platform/ui/badge.tsx'
import { Submit } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { type AgendaItem, isOpen, reviewMinutes, totalMinutes } from '../item.ts'
import type { Office, PlannedMeeting } from '../queries.ts'
import { agendaWords } from '../words.ts'
import { ItemFields } from './item-fields.tsx'
import { Items } from './items.tsx'

/** A form of this page that came back; without an item it is that of a new one. */
export interface ReturnedItem extends Returned {
  itemId: string | null
}

export interface AgendaPageProps {
  meeting: PlannedMeeting
  items: readonly AgendaItem[]
  offices: readonly Office[]
  commitments: readonly OpenCommitment[]
  mayWrite: boolean
  returned?: ReturnedItem | undefined
}

/** What a meeting goes through, minute by minute. */
export function AgendaPage({ meeting, items, offices, commitments, mayWrite, returned }: AgendaPageProps) {
  const words = useWords(agendaWords)
  const { list } = useWords(meetingsWords)
  const writing = mayWrite && isOpen(meeting)
  const review = reviewMinutes(commitments.length, meeting.lengthMinutes)
  const path = `/desk/meetings/${meeting.ref}/agenda`
  const fresh = returned?.itemId === null ? returned : undefined
  return (
    <DeskPage
      title={words.page.title}
      trail={[
        { path: '/desk/meetings', label: list.title },
        { path: `/desk/meetings/${meeting.ref}`, label: meeting.ref },
      ]}
    >
      <PageHeading
        over={<Ltr>{meeting.ref}</Ltr>}
        title={words.page.title}
        lead={<UserText>{meeting.title}</UserText>}
        badges={<Length total={totalMinutes(items, review)} length={meeting.lengthMinutes} />}
      />
      <Items {...{ meeting, items, offices, commitments, review, writing, returned }} />
      {writing && (
        <Section title={words.page.add} id="add">
          <Form path={path} prefix="item" label={words.page.add} values={fresh?.values ?? { minutes: '15' }} errors={fresh?.errors}>
            <ItemFields offices={offices} />
            <FormActions>
              <Submit weight="secondary">{words.page.add}</Submit>
            </FormActions>
          </Form>
        </Section>
      )}
      {writing && <Sending meeting={meeting} path={path} />}
    </DeskPage>
  )
}

function Length({ total, length }: { total: number; length: number }) {
  const { page: words } = useWords(agendaWords)
  const left = length - total
  return (
    <>
      <Badge>{words.total(total, length)}</Badge>
      <Badge tone={left < 0 ? 'late' : 'done'}>{left < 0 ? words.over(-left) : words.left(left)}</Badge>
    </>
  )
}

function Sending({ meeting, path }: { meeting: PlannedMeeting; path: string }) {
  const { sending: words } = useWords(agendaWords)
  return (
    <Section title={words.title} id="sending">
      {meeting.sentOn ? (
        <Callout>
          {words.sentOn} <Day day={meeting.sentOn} />
        </Callout>
      ) : (
        <>
          <p>{words.text}</p>
          <PostButton path={`${path}/sending`} weight="primary">
            {words.act}
          </PostButton>
        </>
      )}
    </Section>
  )
}
