import { Badge } from '../../platform/ui/badge.tsx'
import type { Option } from '../../platform/ui/select.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Entry, Value } from '../operation.ts'
import { valueIn } from '../record.ts'
import { roomWords } from '../words.ts'
import { Conflict } from './conflict.tsx'
import { EntryForm, useLive } from './live.tsx'

const states = ['present', 'represented', 'excused', 'absent'] as const

/** One organisation: a tap says how it is there; then women and men are counted. */
export function AttendanceRow({
  of,
  organisation,
  entry,
}: {
  of: 'association' | 'office'
  organisation: Option
  entry?: Entry | undefined
}) {
  const { attendance: words, entries } = useWords(roomWords)
  const { unsent } = useLive()
  const { value: id, label } = organisation
  const value: Value = entry ? valueIn(entry) : {}
  return (
    <li class="room-row" data-entry={`attendance-${id}`} data-name={label}>
      <EntryForm kind="attendance" entryId={id} replaces={entry?.versions}>
        <input type="hidden" name="of" value={of} />
        <p class="room-name">
          <UserText>{label}</UserText>
          {value.declared === true && <Badge tone="waiting">{words.declared}</Badge>}
          {unsent.has(`attendance ${id}`) && <Badge tone="neutral">{entries.waiting}</Badge>}
        </p>
        <div class="room-taps" role="group" aria-label={label}>
          {states.map((state) => (
            <button type="submit" class="room-tap" name="state" value={state} aria-pressed={value.state === state ? 'true' : 'false'}>
              {words[state]}
            </button>
          ))}
        </div>
        {(value.state === 'present' || value.state === 'represented') && <Counts value={value} />}
        {entry && (
          <button type="submit" class="button button-quiet room-undo" name="act" value="removal">
            {words.undo}
          </button>
        )}
      </EntryForm>
      {entry && <Conflict entry={entry} show={(one) => <AttendanceText value={one} />} />}
    </li>
  )
}

function Counts({ value }: { value: Value }) {
  const { attendance: words } = useWords(roomWords)
  return (
    <div class="room-counts">
      {(['women', 'men'] as const).map((name) => (
        <label>
          {words[name]}
          <input
            class="control"
            type="number"
            inputmode="numeric"
            min="0"
            max="999"
            dir="ltr"
            name={name}
            value={value[name] === undefined || value[name] === null ? '' : String(value[name])}
          />
        </label>
      ))}
      <button type="submit" class="button button-secondary" name="state" value={String(value.state)}>
        {words.keep}
      </button>
    </div>
  )
}

export function AttendanceText({ value }: { value: Value }) {
  const { attendance: words } = useWords(roomWords)
  const state = words[value.state as (typeof states)[number]]
  const counts = (['women', 'men'] as const).flatMap((name) => (typeof value[name] === 'number' ? [`${words[name]} ${value[name]}`] : []))
  return <span>{[state, ...counts].join(' · ')}</span>
}
