import { Badge } from '../../platform/ui/badge.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Entry, Value } from '../operation.ts'
import { valueIn } from '../record.ts'
import { roomWords } from '../words.ts'
import { Conflict } from './conflict.tsx'
import { EntryDisclosure } from './entry-disclosure.tsx'
import { valuesOf } from './form-values.ts'
import { InterventionFields } from './intervention-fields.tsx'
import { EntryForm, useLive } from './live.tsx'
import { RemoveForm } from './remove-form.tsx'

export function InterventionItem({ entry }: { entry: Entry }) {
  const { entries: words } = useWords(roomWords)
  const { unsent } = useLive()
  const value = valueIn(entry)
  return (
    <li class="room-item" id={`entry-${entry.id}`} data-entry={`intervention-${entry.id}`}>
      {entry.heads.length === 1 && <InterventionText value={value} />}
      {unsent.has(`intervention ${entry.id}`) && <Badge tone="neutral">{words.waiting}</Badge>}
      <Conflict entry={entry} show={(one) => <InterventionText value={one} />} />
      <EntryDisclosure summary={words.edit} form="intervention" entryId={entry.id}>
        <EntryForm kind="intervention" entryId={entry.id} replaces={entry.versions} values={valuesOf(value)}>
          <InterventionFields />
        </EntryForm>
        <RemoveForm entry={entry} />
      </EntryDisclosure>
    </li>
  )
}

export function InterventionText({ value }: { value: Value }) {
  const { choices } = useLive()
  const kind = [...choices.said, ...choices.answered].find((one) => one.value === value.contributionKind)?.label
  const [, id] = String(value.by).split(':')
  const by = [...choices.associations, ...choices.offices].find((one) => one.value === id)?.label ?? ''
  return (
    <>
      <p class="said-kind">
        {kind} · <UserText>{by}</UserText>
      </p>
      <p dir="auto">{String(value.text)}</p>
    </>
  )
}
