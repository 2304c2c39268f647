import { Callout } from '../../platform/ui/notice.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { receptionWords } from '../words.ts'

/** What this form is not for, and where to go instead: said before anything is typed. */
export function BeforeWriting() {
  const { ask } = useWords(receptionWords)
  const href = useHref()
  return (
    <Callout title={ask.before}>
      <p>{ask.noNames}</p>
      <p>{ask.notHere}</p>
      <ul>
        <li>
          {ask.emergency} <Ltr>19</Ltr>
        </li>
        <li>{ask.complaint}</li>
        <li>
          {ask.cyber} <Ltr>e-blagh.ma</Ltr> · <a href={href('/cyber')}>{ask.cyberFirst}</a>
        </li>
      </ul>
    </Callout>
  )
}
