import { platformWords } from '../words/catalogue.ts'
import { directionOf, languageNames, languages, localisePath } from '../words/language.ts'
import { useView, useWords } from './view.ts'

/** The same page in each language, each named in itself. */
export function LanguageSwitch() {
  const view = useView()
  const words = useWords(platformWords)
  return (
    <nav class="languages" aria-label={words.frame.languages}>
      <ul>
        {languages.map((language) => (
          <li>
            <a
              href={localisePath(language, view.path) + view.query}
              lang={language}
              hreflang={language}
              dir={directionOf(language)}
              aria-current={language === view.language ? 'true' : undefined}
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
