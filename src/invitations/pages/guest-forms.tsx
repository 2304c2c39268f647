import { meetingsWords } from '../../meetings/words.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes, Radios } from '../../platform/ui/choices.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { guestAnswers, presences } from '../guests/guest.ts'
import type { Body, GuestLine } from '../guests/queries.ts'
import { invitationsWords } from '../words.ts'
import { MeansField } from './answer-form.tsx'
import { useName } from './names.ts'
import type { RegisterPageProps, ReturnedForm } from './register-page.tsx'

type Props = Pick<RegisterPageProps, 'meeting' | 'guests' | 'bodies' | 'returned'>

export function InviteGuests({ meeting, bodies, returned }: Props) {
  const { guests: words } = useWords(invitationsWords)
  const again = of(returned, 'guests')
  const speakers = bodies.filter(({ speaks }) => speaks).map(({ id }) => id)
  if (bodies.length === 0) return null
  return (
    <Disclosure summary={words.invite} open={again !== undefined}>
      <Form
        path={`/desk/meetings/${meeting.ref}/guests`}
        prefix="guests"
        label={words.invite}
        values={again?.values ?? { officeIds: speakers }}
        errors={again?.errors}
      >
        <Bodies name="officeIds" label={words.offices} hint={words.officesHint} bodies={bodies.filter((body) => body.of === 'office')} />
        <Bodies name="partnerIds" label={words.partners} bodies={bodies.filter((body) => body.of === 'partner')} />
        <FormActions>
          <Submit weight="secondary">{words.actInvite}</Submit>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

function Bodies({ bodies, ...field }: { name: string; label: string; hint?: string; bodies: readonly Body[] }) {
  const nameOf = useName()
  if (bodies.length === 0) return null
  return <Checkboxes {...field} options={bodies.map((body) => ({ value: body.id, label: nameOf(body) }))} />
}

/** What a service or a partner told the cell. */
export function RecordAnswer({ meeting, guests, returned }: Props) {
  const { guests: words, recording } = useWords(invitationsWords)
  const again = of(returned, 'guest-answer')
  return (
    <Disclosure summary={words.record} open={again !== undefined}>
      <Form
        path={`/desk/meetings/${meeting.ref}/guests/answer`}
        prefix="guest-answer"
        label={words.record}
        values={again?.values ?? { means: 'telephone' }}
        errors={again?.errors}
      >
        <Who guests={guests} />
        <AnswerFields />
        <MeansField />
        <FormActions>
          <Submit weight="secondary">{recording.act}</Submit>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

/** Whoever holds an office says it for the office. */
export function OwnAnswer({ meeting, guest, returned }: Props & { guest: GuestLine }) {
  const { guests: words, recording } = useWords(invitationsWords)
  const again = returned?.values.guestId === guest.id ? of(returned, 'guest-answer') : undefined
  return (
    <Disclosure summary={words.own} open={again !== undefined || guest.state === 'invited'}>
      <Form
        path={`/desk/meetings/${meeting.ref}/guests/answer`}
        prefix={`own-${guest.id}`}
        label={words.own}
        values={again?.values}
        errors={again?.errors}
      >
        <input type="hidden" name="guestId" value={guest.id} />
        <AnswerFields />
        <FormActions>
          <Submit>{recording.act}</Submit>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

export function NotePresence({ meeting, guests, returned }: Props) {
  const { guests: words } = useWords(invitationsWords)
  const { attendance } = useWords(meetingsWords)
  const partners = guests.filter(({ partnerId }) => partnerId)
  const again = of(returned, 'presence')
  if (partners.length === 0) return null
  return (
    <Disclosure summary={words.note} open={again !== undefined}>
      <Form
        path={`/desk/meetings/${meeting.ref}/guests/presence`}
        prefix="presence"
        label={words.note}
        values={again?.values}
        errors={again?.errors}
      >
        <Who guests={partners} />
        <Radios
          name="presence"
          label={words.presence}
          options={presences.map((value) => ({ value, label: attendance[value] }))}
          inline
          required
        />
        <FormActions>
          <Submit weight="secondary">{words.actNote}</Submit>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

function Who({ guests }: { guests: readonly GuestLine[] }) {
  const { guests: words } = useWords(invitationsWords)
  const nameOf = useName()
  return <Select name="guestId" label={words.name} options={guests.map((guest) => ({ value: guest.id, label: nameOf(guest) }))} required />
}

function AnswerFields() {
  const { guests: words } = useWords(invitationsWords)
  const options = guestAnswers.map((value) => ({ value, label: words.answers[value] }))
  return (
    <>
      <Radios name="answer" label={words.answer} options={options} inline required />
      <TextInput name="reason" label={words.reason} hint={words.reasonHint} />
    </>
  )
}

function of(returned: ReturnedForm | undefined, form: ReturnedForm['form']): ReturnedForm | undefined {
  return returned?.form === form ? returned : undefined
}
