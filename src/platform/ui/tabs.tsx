import { platformWords } from '../words/catalogue.ts'
import { Count } from './texts.tsx'
import { useHref, useWords } from './view.ts'

export interface Tab {
  path: string
  label: string
  count?: number
  current?: boolean
}

/** Pages side by side: links, each with its own address. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label?: string }) {
  const href = useHref()
  const words = useWords(platformWords)
  return (
    <nav class="tabs" aria-label={label ?? words.frame.tabs}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={href(tab.path)} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <Count n={tab.count} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
