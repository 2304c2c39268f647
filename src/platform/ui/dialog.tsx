import type { Child } from 'hono/jsx'
import { platformWords } from '../words/catalogue.ts'
import { Icon } from './icon.tsx'
import { useWords } from './view.ts'

/** Opens by the address (#id), so it works without any script; the script then makes it a true modal. */
export function DialogLink({
  id,
  weight = 'secondary',
  children,
}: {
  id: string
  weight?: 'secondary' | 'quiet' | 'danger'
  children: Child
}) {
  return (
    <a class={`button button-${weight}`} href={`#${id}`} data-dialog={id} aria-haspopup="dialog">
      {children}
    </a>
  )
}

export function Dialog({ id, title, children }: { id: string; title: string; children: Child }) {
  const words = useWords(platformWords)
  return (
    <dialog class="dialog" id={id} aria-labelledby={`${id}-title`}>
      <div class="dialog-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <a class="icon-button" href="#content" aria-label={words.frame.close} data-close>
          <Icon name="close" />
        </a>
      </div>
      {children}
    </dialog>
  )
}
