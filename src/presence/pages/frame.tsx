import type { Child } from 'hono/jsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Tabs } from '../../platform/ui/tabs.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { presenceWords } from '../words.ts'

const parts = ['plans', 'sheets', 'wishes', 'teams', 'travel', 'kept'] as const
export type Part = (typeof parts)[number]

/** What heads read of it: the doings of their own teams. */
const ofHeads: readonly Part[] = ['plans', 'sheets', 'kept']

export const pathOf = (part: Part) => (part === 'plans' ? '/desk/presence-plan' : `/desk/presence-plan/${part}`)

interface PresencePageProps {
  title: string
  part: Part
  deeper?: boolean
  /** For those who read what their teams do and nothing else of it. */
  alone?: boolean
  children: Child
}

/** A page of the presence plan: its parts side by side, and the word that nothing of it leaves the command. */
export function PresencePage({ title, part, deeper = false, alone = false, children }: PresencePageProps) {
  const words = useWords(presenceWords)
  const trail = deeper ? { trail: [{ path: pathOf(part), label: words.tabs[part] }] } : {}
  const open = alone ? ofHeads : parts
  return (
    <DeskPage title={title} {...trail}>
      <Tabs label={words.tabs.label} tabs={open.map((one) => ({ path: pathOf(one), label: words.tabs[one], current: one === part }))} />
      {children}
      <p class="quiet presence-restricted">{words.restricted}</p>
    </DeskPage>
  )
}
