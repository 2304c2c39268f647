import { platformWords } from '../words/catalogue.ts'
import { Icon } from './icon.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'
import { Menu, useCurrentEntry } from './menu.tsx'
import { ReaderCard } from './reader-card.tsx'
import { UserText } from './texts.tsx'
import { useHref, useView, useWords } from './view.ts'

export function Masthead({ kind }: { kind: 'public' | 'desk' }) {
  const view = useView()
  const href = useHref()
  const words = useWords(platformWords)
  const current = useCurrentEntry()
  return (
    <header class="masthead">
      {view.demonstration && <p class="demonstration">{words.demonstration}</p>}
      <div class="masthead-bar">
        <a class="brand" href={href('/')}>
          <Logo />
          <span class="brand-text">
            <span class="brand-name">{words.name}</span>
            {view.command && (
              <span class="brand-command">
                <UserText>{view.command}</UserText>
              </span>
            )}
          </span>
        </a>
        <details class="menu-toggle">
          <summary>
            <Icon name="menu" size={24} />
            {words.frame.menu}
            {kind === 'desk' && current && <span class="menu-where">{current.label}</span>}
          </summary>
        </details>
        <div class="masthead-menu">
          <LanguageSwitch />
          <ReaderCard />
          {kind === 'public' && <Menu label={words.frame.mainMenu} />}
          {kind === 'desk' && (
            <div class="menu-on-phone">
              <Menu label={words.frame.menu} />
            </div>
          )}
        </div>
      </div>
    </header>
  )
}
