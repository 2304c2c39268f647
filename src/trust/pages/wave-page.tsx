import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { PlacedMeeting } from '../queries/places.ts'
import type { Area, WaveRead } from '../queries/waves.ts'
import { trustWords } from '../words.ts'
import { Doubts, Results } from './results.tsx'

interface WavePageProps {
  wave: WaveRead
  before: WaveRead | null
  areas: readonly Area[]
  /** Meetings since the opening, with those who came for themselves. */
  rooms: readonly PlacedMeeting[]
  mayRun: boolean
  returned?: Returned | undefined
}

/** One time of asking: what can be done with it, how many answered, and once it is closed what they said. */
export function WavePage({ wave, before, areas, rooms, mayRun, returned }: WavePageProps) {
  const { desk: words, questionnaires: names, states, public: open } = useWords(trustWords)
  const href = useHref()
  const path = `/desk/trust/${wave.ref}`
  const { state, release, reducedOn, refusal } = wave
  return (
    <DeskPage title={names[wave.questionnaire]} trail={[{ path: '/desk/trust', label: words.title }]}>
      <PageHeading over={<Ltr>{wave.ref}</Ltr>} title={names[wave.questionnaire]} lead={release ? words[release] : states[state]} />
      <div class="stack">
        <Facts
          facts={[
            { term: words.answers, value: state !== 'draft' && !reducedOn && words.count(wave.answersFrom) },
            { term: words.invited, value: state !== 'draft' && !reducedOn && String(wave.invited) },
            { term: words.opened, value: wave.openedOn && <Day day={wave.openedOn} /> },
            { term: words.closed, value: wave.closedOn && <Day day={wave.closedOn} /> },
            { term: words.kept, value: reducedOn ? <Day day={reducedOn} /> : words.keptUntil },
            { term: words.withheld, value: release === 'withheld' && refusal && <UserText>{refusal}</UserText> },
          ]}
        />
        {mayRun && state === 'draft' && <PostButton path={`${path}/opening`}>{words.open}</PostButton>}
        {mayRun && state === 'open' && <Sheet path={path} areas={areas} returned={returned} />}
        {rooms.length > 0 && <Rooms rooms={rooms} />}
        {mayRun && state === 'open' && (
          <Section title={words.close}>
            <div class="stack">
              <p>{words.closeNote}</p>
              <PostButton path={`${path}/closing`}>{words.close}</PostButton>
            </div>
          </Section>
        )}
        {mayRun && state === 'closed' && (release === null || release === 'withheld') && (
          <PostButton path={`${path}/sending`}>{words.send}</PostButton>
        )}
      </div>
      {state === 'closed' && (
        <>
          <Section title={words.results} id="results">
            <div class="stack">
              <p>
                <a href={href(`${path}/results.csv`)}>{open.csv}</a> · <a href={href(`${path}/results.json`)}>{open.json}</a>
              </p>
              <Results id={wave.ref} wave={wave} before={before} />
            </div>
          </Section>
          <Doubts />
        </>
      )}
    </DeskPage>
  )
}

function Rooms({ rooms }: { rooms: readonly PlacedMeeting[] }) {
  const { people: words } = useWords(trustWords)
  return (
    <Section title={words.title}>
      <div class="stack">
        <p>{words.lead}</p>
        <RecordList
          entries={rooms.map(({ ref, title, day, people, given }) => ({
            path: `/desk/trust/meetings/${ref}`,
            title: <UserText>{title}</UserText>,
            meta: (
              <>
                <Ltr>{ref}</Ltr> · <Day day={day} /> · {words.of(given, people)}
              </>
            ),
          }))}
        />
      </div>
    </Section>
  )
}

function Sheet({ path, areas, returned }: Pick<WavePageProps, 'areas' | 'returned'> & { path: string }) {
  const { desk: words } = useWords(trustWords)
  const { language } = useView()
  return (
    <Section title={words.print}>
      <div class="stack">
        <p>{words.printNote}</p>
        <Form path={`${path}/sheet`} values={returned?.values ?? { howMany: '30' }} errors={returned?.errors}>
          {areas.length === 1 ? (
            <input type="hidden" name="areaId" value={areas[0]!.id} />
          ) : (
            <Select
              name="areaId"
              label={words.area}
              options={areas.map(({ id, nameAr, nameFr }) => ({ value: id, label: language === 'ar' ? nameAr : nameFr }))}
              required
            />
          )}
          <TextInput name="howMany" label={words.howMany} inputmode="numeric" width="short" required />
          <FormActions>
            <Submit>{words.make}</Submit>
          </FormActions>
        </Form>
      </div>
    </Section>
  )
}
