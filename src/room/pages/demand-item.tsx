import { Badge } from '../../platform/ui/badge.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Value } from '../operation.ts'
import { type DemandEntry, valueIn } from '../record.ts'
import { roomWords } from '../words.ts'
import { Conflict } from './conflict.tsx'
import { DemandFields } from './demand-fields.tsx'
import { EntryDisclosure } from './entry-disclosure.tsx'
import { valuesOf } from './form-values.ts'
import { EntryForm, useLive } from './live.tsx'
import { NextStepFields, NextStepText } from './next-step.tsx'
import { RemoveForm } from './remove-form.tsx'

/** What was asked, and what comes of it: a demand without a next step says so until it has one. */
export function DemandItem({ entry }: { entry: DemandEntry }) {
  const { entries: words, nextStep } = useWords(roomWords)
  const { unsent } = useLive()
  const value = valueIn(entry)
  const step = entry.nextStep
  const chosen = step ? valueIn(step) : { wording: value.text ?? '' }
  const waits = unsent.has(`demand ${entry.id}`) || unsent.has(`next-step ${entry.id}`)
  return (
    <li class="room-item" id={`entry-${entry.id}`} data-entry={`demand-${entry.id}`}>
      {entry.heads.length === 1 && <DemandText value={value} />}
      {waits && <Badge tone="neutral">{words.waiting}</Badge>}
      <Conflict entry={entry} show={(one) => <DemandText value={one} />} />
      {!step && <Badge tone="waiting">{nextStep.missing}</Badge>}
      {step?.heads.length === 1 && <NextStepText value={valueIn(step)} />}
      {step && <Conflict entry={step} show={(one) => <NextStepText value={one} />} />}
      <EntryDisclosure summary={nextStep.title} form="next-step" entryId={entry.id}>
        <EntryForm kind="next-step" entryId={entry.id} replaces={step?.versions} values={valuesOf(chosen)}>
          <NextStepFields />
        </EntryForm>
      </EntryDisclosure>
      <EntryDisclosure summary={words.edit} form="demand" entryId={entry.id}>
        <EntryForm kind="demand" entryId={entry.id} replaces={entry.versions} values={valuesOf(value)}>
          <DemandFields />
        </EntryForm>
        <RemoveForm entry={entry} />
      </EntryDisclosure>
    </li>
  )
}

export function DemandText({ value }: { value: Value }) {
  const { capture: words, bands } = useWords(roomWords)
  const { choices } = useLive()
  const by = choices.associations.find((one) => one.value === value.by)?.label ?? words.somebody
  const where = [value.place, bands[value.timeBand as keyof typeof bands]].filter(Boolean)
  return (
    <>
      <p class="said-kind">
        <UserText>{by}</UserText>
        {where.map((one) => (
          <>
            {' · '}
            <UserText>{String(one)}</UserText>
          </>
        ))}
      </p>
      <p dir="auto">{String(value.text)}</p>
    </>
  )
}
