import type { Child } from 'hono/jsx'
import { useHref, useWords } from '../../../platform/ui/view.ts'
import { hindrances } from '../hindrance.ts'
import type { MarkKind } from '../mark.ts'
import type { Stop } from '../sheet.ts'
import { sheetsWords } from '../words.ts'
import { usePad } from './pad.tsx'

interface MarkFormProps {
  stop: Stop
  /** Left out where the button says it. */
  kind?: MarkKind
  /** What this mark takes back. */
  replaces?: readonly string[]
  children: Child
}

/** A form that says one thing of one visit. */
function MarkForm({ stop, kind, replaces = [], children }: MarkFormProps) {
  const { path, day, newId } = usePad()
  return (
    <form class="stop-form" method="post" action={useHref()(`${path}/marks`)} data-mark>
      <input type="hidden" name="markId" value={newId()} />
      <input type="hidden" name="visitId" value={stop.id} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="replaces" value={replaces.join(' ')} />
      {kind && <input type="hidden" name="kind" value={kind} />}
      {children}
    </form>
  )
}

/** The one thing that most probably comes next, under the thumb. */
export function NowButton({ stop }: { stop: Stop }) {
  const { sheet } = useWords(sheetsWords)
  const kind = stop.arrived === null ? 'arrived' : 'left'
  return (
    <MarkForm stop={stop} kind={kind}>
      <button type="submit" class="button button-primary stop-now">
        {sheet[kind]}
      </button>
    </MarkForm>
  )
}

/** Why nobody could be there: one tap a reason. */
export function Hindrances({ stop }: { stop: Stop }) {
  const { sheet, hindrances: words } = useWords(sheetsWords)
  return (
    <details class="stop-more">
      <summary class="button button-secondary">{sheet.cannot}</summary>
      <MarkForm stop={stop} kind="hindered">
        <p>{sheet.why}</p>
        {hindrances.map((reason) => (
          <button type="submit" class="button button-secondary" name="reason" value={reason}>
            {words[reason]}
          </button>
        ))}
      </MarkForm>
    </details>
  )
}

export function AnotherHour({ stop }: { stop: Stop }) {
  const { sheet } = useWords(sheetsWords)
  const { past, returned } = usePad()
  const again = returned?.visitId === stop.id ? returned : undefined
  const id = `at-${stop.id}`
  return (
    <details class="stop-more" open={past || again !== undefined}>
      <summary class="button button-quiet">{sheet.at}</summary>
      <MarkForm stop={stop}>
        <div class="field">
          <label class="field-label" for={id}>
            {sheet.hour}
          </label>
          {!past && (
            <p class="field-hint" id={`${id}-hint`}>
              {sheet.atHint}
            </p>
          )}
          <p class="field-error" id={`${id}-error`} data-error hidden={!again}>
            {again && Object.values(again.errors)[0]}
          </p>
          <input
            class="control control-short"
            type="time"
            name="at"
            id={id}
            dir="ltr"
            value={again?.at}
            aria-describedby={`${id}-error`}
            aria-invalid={again ? 'true' : undefined}
          />
        </div>
        {stop.arrived === null && (
          <button type="submit" class="button button-secondary" name="kind" value="arrived">
            {sheet.arrived}
          </button>
        )}
        {stop.arrived !== null && (
          <button type="submit" class="button button-secondary" name="kind" value="left">
            {sheet.left}
          </button>
        )}
      </MarkForm>
    </details>
  )
}

export function TakeBack({ stop }: { stop: Stop }) {
  const { sheet } = useWords(sheetsWords)
  return (
    <MarkForm stop={stop} kind="nothing" replaces={stop.versions}>
      <button type="submit" class="button button-quiet">
        {sheet.takeBack}
      </button>
    </MarkForm>
  )
}
