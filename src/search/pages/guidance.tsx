import { Callout } from '../../platform/ui/notice.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { guidanceFor } from '../guidance.ts'
import { searchWords } from '../words.ts'

/** What to do now stands before what others asked. */
export function Guidance({ words }: { words: string }) {
  const { language } = useView()
  const href = useHref()
  const { page: text } = useWords(searchWords)
  const found = guidanceFor(words, language)
  if (found.length === 0) return null
  return (
    <Callout title={text.guidance}>
      <ul>
        {found.map(({ path, title, written }) => (
          <li>
            <a
              href={href(path)}
              lang={written === language ? undefined : written}
              dir={written === 'ar' && language !== 'ar' ? 'rtl' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Callout>
  )
}
