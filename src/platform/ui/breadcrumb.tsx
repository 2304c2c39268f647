import { platformWords } from '../words/catalogue.ts'
import { Icon } from './icon.tsx'
import { UserText } from './texts.tsx'
import { useHref, useWords } from './view.ts'

export interface Crumb {
  path: string
  label: string
}

/** The way up from this page, beginning at the home page. */
export function Breadcrumb({ trail }: { trail: readonly Crumb[] }) {
  const href = useHref()
  const words = useWords(platformWords)
  return (
    <nav class="breadcrumb" aria-label={words.frame.breadcrumb}>
      <ol>
        {[{ path: '/', label: words.frame.home }, ...trail].map((crumb, index) => (
          <li>
            {index > 0 && <Icon name="chevron" size={16} />}
            <a href={href(crumb.path)}>
              <UserText>{crumb.label}</UserText>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
