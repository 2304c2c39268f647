import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'neutral' | 'waiting' | 'progress' | 'done' | 'partly' | 'not' | 'late'

const icons: Record<Tone, IconName> = {
  neutral: 'circle',
  waiting: 'wait',
  progress: 'arrow',
  done: 'check',
  partly: 'half',
  not: 'cross',
  late: 'clock',
}

/** A state: its icon and word say it, its colour only helps. */
export function Badge({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: IconName; children: Child }) {
  return (
    <span class={`badge badge-${tone}`}>
      <Icon name={icon ?? icons[tone]} size={16} />
      <span>{children}</span>
    </span>
  )
}
