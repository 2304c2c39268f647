import type { Child } from 'hono/jsx'
import { platformWords } from '../words/catalogue.ts'
import { useFilter } from './form.tsx'
import { Icon, type IconName } from './icon.tsx'
import { useHref, useWords } from './view.ts'

type Weight = 'primary' | 'secondary' | 'quiet' | 'danger'

interface ButtonLinkProps {
  path: string
  weight?: Weight
  icon?: IconName
  children: Child
}

/** A link that looks like a button: it leads to a page and changes nothing. */
export function ButtonLink({ path, weight = 'secondary', icon, children }: ButtonLinkProps) {
  return (
    <a class={`button button-${weight}`} href={useHref()(path)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

interface SubmitProps {
  weight?: Weight
  icon?: IconName
  /** Sent with the form, where one form has several ways to end. */
  name?: string
  value?: string
  /** Where the form goes by this button, if not to its own address. */
  formPath?: string
  children?: Child
}

export function Submit({ weight = 'primary', icon, name, value, formPath, children }: SubmitProps) {
  const href = useHref()
  const words = useWords(platformWords)
  const filter = useFilter()
  return (
    <button type="submit" class={`button button-${weight}`} name={name} value={value} formaction={formPath && href(formPath)}>
      {icon && <Icon name={icon} />}
      {children ?? (filter ? words.forms.filter : words.forms.save)}
    </button>
  )
}

/** Shown only where the script that makes it work has run. */
export function PrintButton() {
  const words = useWords(platformWords)
  return (
    <button type="button" class="button button-quiet" data-print hidden>
      <Icon name="print" />
      {words.frame.print}
    </button>
  )
}

/** A link with the arrow of the way of reading. */
export function MoreLink({ path, children }: { path: string; children: Child }) {
  return (
    <a class="more" href={useHref()(path)}>
      {children}
      <Icon name="arrow" />
    </a>
  )
}
