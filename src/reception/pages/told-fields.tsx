import { channels } from '../../demands/demand.ts'
import type { RegisterChoices } from '../../demands/register-choices.ts'
import { demandsWords } from '../../demands/words.ts'
import { Radios } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'

/** Who asked, how and when: what only the cell says. */
export function ToldFields({ associations, meetings, today }: RegisterChoices) {
  const { language } = useView()
  const { fields, hints, channels: names } = useWords(demandsWords)
  const known = associations.map(({ id, nameAr, nameFr }) => ({ value: id, label: nameIn(language, nameAr, nameFr)! }))
  const held = meetings.map(({ id, day, title }) => ({ value: id, label: `${formatDay(language, day)} · ${title}` }))
  return (
    <>
      <Select name="associationId" label={fields.association} hint={hints.association} options={known} />
      <Radios name="channel" label={fields.channel} options={channels.map((value) => ({ value, label: names[value] }))} required inline />
      {held.length > 0 && <Select name="meetingId" label={fields.meeting} options={held} />}
      <DateInput name="receivedOn" label={fields.receivedOn} max={today} />
    </>
  )
}
