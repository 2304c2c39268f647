import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { itemKinds } from '../item.ts'
import type { Office } from '../queries.ts'
import { agendaWords } from '../words.ts'

export function ItemFields({ offices }: { offices: readonly Office[] }) {
  const { fields: words, kinds } = useWords(agendaWords)
  const { language } = useView()
  return (
    <>
      <Select name="kind" label={words.kind} options={itemKinds.map((value) => ({ value, label: kinds[value] }))} required />
      <TextInput name="title" label={words.title} required />
      <TextInput name="titleFr" label={words.titleFr} hint={words.titleFrHint} />
      <TextInput name="minutes" label={words.minutes} inputmode="numeric" width="short" required />
      <Select
        name="officeId"
        label={words.owner}
        options={offices.map(({ id, nameAr, nameFr }) => ({ value: id, label: nameIn(language, nameAr, nameFr)! }))}
      />
    </>
  )
}
