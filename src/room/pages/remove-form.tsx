import { Submit } from '../../platform/ui/button.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Entry } from '../operation.ts'
import { roomWords } from '../words.ts'
import { EntryForm } from './live.tsx'

export function RemoveForm({ entry }: { entry: Entry }) {
  const { entries: words } = useWords(roomWords)
  return (
    <EntryForm kind={entry.kind} entryId={entry.id} replaces={entry.versions} name="removal">
      <input type="hidden" name="act" value="removal" />
      <Submit weight="danger">{words.remove}</Submit>
    </EntryForm>
  )
}
