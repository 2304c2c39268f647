import { Callout } from '../../../platform/ui/notice.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { feedbackWords } from '../words.ts'

/** A child in danger must not wait for a box to be read. */
export function Help() {
  return (
    <Callout tone="warning">
      <p>{useWords(feedbackWords).pupil.help}</p>
    </Callout>
  )
}
