import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { DayTime } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { FileInput } from '../../platform/ui/file-input.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { KeptMatrix } from '../queries/travel.ts'
import { type Mode, modes } from '../team.ts'
import { type MatrixSource, placesWithout } from '../travel/matrix.ts'
import type { Place } from '../travel/place.ts'
import type { Speeds } from '../travel/speed.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'

export interface TravelPageProps {
  speeds: Speeds
  matrices: readonly KeptMatrix[]
  places: readonly Place[]
  /** What kind of router is set for this command. */
  router: Exclude<MatrixSource, 'file'> | null
  mayPlan: boolean
  /** A form as it came back: `matrix`, or the mode of a speed. */
  returned?: (Returned & { form: string }) | undefined
}

const matrices = '/desk/presence-plan/travel/matrices'

/** How long ways take: by distance, by a router of one's own, or by a file. */
export function TravelPage(props: TravelPageProps) {
  const { travel: words, modes: modeWords } = useWords(presenceWords)
  return (
    <PresencePage part="travel" title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {modes.map((mode) => (
        <Section title={modeWords[mode]} id={mode}>
          <ModeTimes {...props} mode={mode} />
        </Section>
      ))}
      {props.mayPlan && <Bring {...props} />}
    </PresencePage>
  )
}

function ModeTimes({ mode, speeds, matrices: kept, places, mayPlan, returned }: TravelPageProps & { mode: Mode }) {
  const { travel: words, modes: modeWords } = useWords(presenceWords)
  const { language } = useView()
  const matrix = kept.find((one) => one.mode === mode)
  const { kmh, fixedMinutes, detour } = speeds[mode]
  const back = returned?.form === mode ? returned : undefined
  const known = { kmh: String(kmh), fixedMinutes: String(fixedMinutes), detour: String(detour) }
  const number = { inputmode: 'numeric', width: 'short', required: true } as const
  return (
    <div class="stack">
      {matrix ? (
        <p>
          {words.sources[matrix.source]} · <DayTime instant={matrix.madeAt} style="short" /> ·{' '}
          {words.without(formatNumber(language, placesWithout(places, matrix).length))}
        </p>
      ) : (
        <p>{words.byDistance(formatNumber(language, kmh), formatNumber(language, fixedMinutes), formatNumber(language, detour))}</p>
      )}
      {mayPlan && matrix && (
        <PostButton path={`${matrices}/${mode}/removal`} weight="quiet">
          {words.drop}
        </PostButton>
      )}
      {mayPlan && (
        <Disclosure summary={words.change} open={back !== undefined}>
          <Form
            path={`/desk/presence-plan/travel/speeds/${mode}`}
            prefix={mode}
            label={`${words.change}: ${modeWords[mode]}`}
            values={back?.values ?? known}
            errors={back?.errors}
          >
            <TextInput name="kmh" label={words.kmh} {...number} />
            <TextInput name="fixedMinutes" label={words.fixed} hint={words.fixedHint} {...number} />
            <TextInput name="detour" label={words.detour} hint={words.detourHint} {...number} />
            <FormActions>
              <Submit>{words.save}</Submit>
            </FormActions>
          </Form>
        </Disclosure>
      )}
    </div>
  )
}

function Bring({ places, router, returned }: TravelPageProps) {
  const { travel: words } = useWords(presenceWords)
  const { language } = useView()
  const back = returned?.form === 'matrix' ? returned : undefined
  return (
    <Section title={words.bring} id="bring">
      <div class="stack">
        <p class="quiet">{words.bringText(formatNumber(language, places.length))}</p>
        <div class="cluster">
          <ButtonLink path="/desk/presence-plan/travel/places.csv" icon="download">
            {words.places}
          </ButtonLink>
          {router && <PostButton path="/desk/presence-plan/travel/router">{words.ask(router === 'osrm' ? 'OSRM' : 'Valhalla')}</PostButton>}
        </div>
        <Form path={matrices} prefix="matrix" label={words.bring} files errors={back?.errors} values={back?.values}>
          <FileInput name="file" label={words.file} hint={words.fileHint} accept=".csv,text/csv" megabytes={10} required />
          <FormActions>
            <Submit>{words.keep}</Submit>
          </FormActions>
        </Form>
      </div>
    </Section>
  )
}
