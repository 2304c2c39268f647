import { PostButton } from '../platform/ui/post-button.tsx'
import { useWords } from '../platform/ui/view.ts'
import { demandsWords } from './words.ts'

/** Three questions to those who asked, once it is closed. Opening them is an act: it makes a link that is good for one answer. */
export function SurveyOffer({ path }: { path: string }) {
  const { survey: words } = useWords(demandsWords)
  return (
    <div class="stack" id="survey">
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <PostButton path={path}>{words.open}</PostButton>
    </div>
  )
}
