import { Checkboxes } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { BriefingKind } from '../briefing.ts'
import type { DistrictName } from '../queries.ts'
import { briefingsWords } from '../words.ts'

/** The fields of a briefing, the same when it is drafted and when it is revised. */
export function AccountFields({ kind, districts }: { kind: BriefingKind; districts: readonly DistrictName[] }) {
  const { form: words } = useWords(briefingsWords)
  const { language } = useView()
  return (
    <>
      <TextInput name="titleAr" label={words.titleAr} required />
      <TextArea name="textAr" label={words.textAr} hint={words.textHint} rows={4} limit={800} required />
      <TextInput name="titleFr" label={words.titleFr} hint={words.frHint} />
      <TextArea name="textFr" label={words.textFr} rows={4} limit={800} />
      <Checkboxes
        name="districtIds"
        label={words.districts}
        hint={words.districtsHint}
        options={districts.map(({ id, nameAr, nameFr }) => ({ value: id, label: language === 'ar' ? nameAr : nameFr }))}
      />
      {kind === 'measure' ? (
        <>
          <DateInput name="since" label={words.since} required />
          <DateInput name="reviewOn" label={words.reviewOn} hint={words.reviewHint} required />
        </>
      ) : (
        <>
          <DateInput name="since" label={words.month} hint={words.monthHint} required />
          <Checkboxes name="closed" label={words.closed} options={[{ value: 'yes', label: words.closedYes }]} required />
        </>
      )}
    </>
  )
}
