import type { Returned } from '../../../platform/http/submit.ts'
import { Submit } from '../../../platform/ui/button.tsx'
import { Checkboxes } from '../../../platform/ui/choices.tsx'
import { Dialog, DialogLink } from '../../../platform/ui/dialog.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { Section } from '../../../platform/ui/heading.tsx'
import { PostButton } from '../../../platform/ui/post-button.tsx'
import { TextArea } from '../../../platform/ui/text-area.tsx'
import { TextInput } from '../../../platform/ui/text-input.tsx'
import { useHref, useWords } from '../../../platform/ui/view.ts'
import type { Material } from '../../queries/materials.ts'
import type { Named } from '../queries/list.ts'
import { can, type Session } from '../session.ts'
import type { Found } from '../slot.ts'
import { sessionsWords } from '../words.ts'
import { OfferForm } from './offer-form.tsx'
import { SlotChoice } from './slot-choice.tsx'

export const forms = ['offer', 'choice', 'confirmation', 'counts', 'postponement', 'cancellation'] as const
export type FormName = (typeof forms)[number]

export interface ActsProps {
  session: Session
  mayRun: boolean
  ofSchool: boolean
  today: string
  speakers: readonly Named[]
  partners: readonly Named[]
  associations: readonly Named[]
  materials: readonly Material[]
  /** Whether its topics have no quiz: once it is confirmed none can be added. */
  quizMissing: boolean
  /** What the awareness cell could offer, where nothing was offered yet. */
  preview: Found | null
  /** The form that came back, and its name. */
  returned?: (Returned & { form: FormName }) | undefined
}

/** What can be done to a session now, by whoever reads. */
export function SessionActs(props: ActsProps) {
  const { session, mayRun, ofSchool, today } = props
  const { confirm, choice } = useWords(sessionsWords)
  const href = useHref()
  const path = `/desk/awareness/sessions/${session.ref}`
  const may = mayRun || ofSchool
  return (
    <>
      {session.state === 'offered' && (may ? <SlotChoice {...props} path={path} /> : <p>{choice.waiting}</p>)}
      {mayRun && can(session, 'offer') && <OfferForm {...props} path={path} />}
      {mayRun && can(session, 'confirm') && (
        <Section title={confirm.title}>
          <div class="stack">
            <p class="quiet">{confirm.text}</p>
            {props.quizMissing && (
              <p>
                {confirm.quizMissing} <a href={href('/desk/awareness/quizzes')}>{confirm.writeQuiz}</a>
              </p>
            )}
            <PostButton path={`${path}/confirmation`} weight="primary">
              {confirm.send}
            </PostButton>
          </div>
        </Section>
      )}
      {mayRun && session.state === 'confirmed' && session.day <= today && <HoldForm {...props} path={path} />}
      {may && (can(session, 'postpone') || can(session, 'cancel')) && <Endings {...props} path={path} />}
    </>
  )
}

function HoldForm({ session, materials, returned, path }: ActsProps & { path: string }) {
  const { hold: words } = useWords(sessionsWords)
  const back = returned?.form === 'counts' ? returned : undefined
  return (
    <Section title={words.title}>
      <Form
        path={`${path}/counts`}
        prefix="counts"
        label={words.title}
        values={back?.values ?? { classes: String(session.classesAsked) }}
        errors={back?.errors}
      >
        <p class="quiet">{words.text}</p>
        <TextInput name="classes" label={words.classes} inputmode="numeric" width="short" required />
        <TextInput name="girls" label={words.girls} inputmode="numeric" width="short" required />
        <TextInput name="boys" label={words.boys} inputmode="numeric" width="short" required />
        {materials.length > 0 && (
          <Checkboxes
            name="materialIds"
            label={words.materials}
            options={materials.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        <FormActions>
          <Submit>{words.send}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}

/** Both ask for a reason. A form that came back stands open. */
function Endings({ session, returned, path }: ActsProps & { path: string }) {
  const words = useWords(sessionsWords)
  const kinds = [
    ...(can(session, 'postpone') ? [{ form: 'postponement' as const, said: words.postpone }] : []),
    ...(can(session, 'cancel') ? [{ form: 'cancellation' as const, said: words.cancel }] : []),
  ]
  return (
    <>
      <div class="section cluster">
        {kinds.map(({ form, said }) => (
          <DialogLink id={form} weight={form === 'cancellation' ? 'danger' : 'secondary'}>
            {said.title}
          </DialogLink>
        ))}
      </div>
      {kinds.map(({ form, said }) => {
        const back = returned?.form === form ? returned : undefined
        const fields = (
          <Form path={`${path}/${form}`} prefix={form} label={said.title} values={back?.values} errors={back?.errors}>
            <TextArea name="reason" label={said.reason} rows={3} limit={300} required />
            <FormActions>
              <Submit weight={form === 'cancellation' ? 'danger' : 'primary'}>{said.send}</Submit>
            </FormActions>
          </Form>
        )
        return back ? (
          <Section title={said.title}>{fields}</Section>
        ) : (
          <Dialog id={form} title={said.title}>
            {fields}
          </Dialog>
        )
      })}
    </>
  )
}
