import type { Child } from 'hono/jsx'
import { Submit } from './button.tsx'
import type { IconName } from './icon.tsx'
import { useHref } from './view.ts'

interface PostButtonProps {
  path: string
  /** Sent along, unseen. */
  values?: Readonly<Record<string, string>>
  weight?: 'primary' | 'secondary' | 'quiet' | 'danger'
  icon?: IconName
  children: Child
}

/** One act that needs nothing more to be said: a form of a single button. */
export function PostButton({ path, values = {}, weight = 'secondary', icon, children }: PostButtonProps) {
  return (
    <form method="post" action={useHref()(path)} data-guard>
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Submit weight={weight} icon={icon}>
        {children}
      </Submit>
    </form>
  )
}
