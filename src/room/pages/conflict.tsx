import type { Child } from 'hono/jsx'
import { Submit } from '../../platform/ui/button.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Entry, Value } from '../operation.ts'
import { roomWords } from '../words.ts'
import { EntryForm } from './live.tsx'

/** Two versions that nobody has chosen between: both are shown, and either can be taken. */
export function Conflict({ entry, show }: { entry: Entry; show: (value: Value) => Child }) {
  const { entries: words } = useWords(roomWords)
  if (entry.heads.length < 2) return null
  return (
    <div class="room-conflict" role="group">
      <p class="field-error">{words.conflict}</p>
      {entry.heads.map(({ operationId, value }) => (
        <EntryForm kind={entry.kind} entryId={entry.id} replaces={entry.versions} name={`choice-${operationId}`}>
          {Object.entries(value).map(([name, held]) => (
            <input type="hidden" name={name} value={String(held)} />
          ))}
          <input type="hidden" name="checked" value="yes" />
          <div class="room-version">{show(value)}</div>
          <Submit weight="secondary">{words.choose}</Submit>
        </EntryForm>
      ))}
    </div>
  )
}
