import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Count, Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Gathering } from '../queries/gatherings.ts'
import type { Places } from '../queries/places.ts'
import { trustWords } from '../words.ts'

interface PeoplePageProps extends Partial<Returned> {
  gathering: Gathering
  places: Places
}

/** How many came to a meeting for themselves: as many can answer by the code on the wall. */
export function PeoplePage({ gathering: { ref, open, waveId }, places, ...returned }: PeoplePageProps) {
  const { people: words, desk } = useWords(trustWords)
  const room = `/desk/meetings/${ref}/room/code`
  return (
    <DeskPage title={words.title} trail={[{ path: '/desk/trust', label: desk.title }]}>
      <PageHeading over={<Ltr>{ref}</Ltr>} title={words.title} lead={words.lead} />
      <div class="stack">
        <Facts
          facts={[
            { term: words.people, value: <Count n={places.people} /> },
            { term: words.given, value: <Count n={places.given} /> },
          ]}
        />
        {waveId === null && <p class="quiet">{words.unasked}</p>}
        {open ? (
          <Form path={`/desk/trust/meetings/${ref}`} values={{ people: String(places.people) }} {...returned}>
            <TextInput name="people" label={words.people} hint={words.hint} inputmode="numeric" width="short" required />
            <FormActions>
              <Submit>{words.save}</Submit>
              <ButtonLink path={room}>{words.toCode}</ButtonLink>
            </FormActions>
          </Form>
        ) : (
          <EmptyState title={words.over}>{words.overText}</EmptyState>
        )}
      </div>
    </DeskPage>
  )
}
