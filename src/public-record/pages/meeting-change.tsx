import { Day } from '../../platform/ui/day.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Paragraphs } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { PublicMeeting } from '../queries/meetings.ts'
import { publicRecordWords } from '../words.ts'

/** That a meeting moved or falls out is a fact and stands at once; why is a text, and waits for two signatures. */
export function MeetingChange({ meeting }: { meeting: PublicMeeting }) {
  const { meetings: words } = useWords(publicRecordWords)
  const { state, postponedFrom, changeReason } = meeting
  return (
    <Callout tone="warning" title={state === 'cancelled' ? words.whyCancelled : words.whyPostponed}>
      {postponedFrom && (
        <p>
          {words.postponedFrom} <Day day={postponedFrom} style="full" />. {state === 'postponed' && words.noNewDay}
        </p>
      )}
      {changeReason ? <Paragraphs text={changeReason} /> : <p class="quiet">{words.reasonUnderReview}</p>}
    </Callout>
  )
}
