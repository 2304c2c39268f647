import { useWords } from '../../platform/ui/view.ts'
import { receptionWords } from '../words.ts'

/** The key of entry presses the first button of a form: without this one that would be the map. */
export function DefaultButton() {
  const { ask } = useWords(receptionWords)
  return (
    <button type="submit" class="spoken" name="step" value="check" tabindex={-1} aria-hidden="true">
      {ask.next}
    </button>
  )
}
