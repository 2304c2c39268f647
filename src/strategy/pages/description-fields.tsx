import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { strategyWords } from '../words.ts'

/** Title and outline, when a strategy is drafted and when its draft is changed. */
export function DescriptionFields() {
  const { form: words } = useWords(strategyWords)
  return (
    <>
      <TextInput name="titleAr" label={words.titleAr} required />
      <TextArea name="outlineAr" label={words.outlineAr} rows={5} limit={2000} required />
      <TextInput name="titleFr" label={words.titleFr} hint={words.frHint} />
      <TextArea name="outlineFr" label={words.outlineFr} rows={5} limit={2000} />
    </>
  )
}

/** Why there is a new version. */
export function ChangeFields() {
  const { form: words } = useWords(strategyWords)
  return (
    <>
      <TextArea name="changeAr" label={words.changeAr} rows={3} limit={600} required />
      <TextArea name="changeFr" label={words.changeFr} hint={words.frHint} rows={3} limit={600} />
    </>
  )
}
