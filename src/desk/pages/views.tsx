import { Tabs } from '../../platform/ui/tabs.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { deskWords } from '../words.ts'

const paths = { inbox: '/desk', calendar: '/desk/calendar', workload: '/desk/workload' } as const
export type DeskView = keyof typeof paths

/** The same debts, seen as a list, by their days, or by who owes them. */
export function Views({ current, workload }: { current: DeskView; workload: boolean }) {
  const { views: words } = useWords(deskWords)
  const views = (Object.keys(paths) as DeskView[]).filter((view) => view !== 'workload' || workload)
  return <Tabs label={words.label} tabs={views.map((view) => ({ path: paths[view], label: words[view], current: view === current }))} />
}
