import { Tabs } from '../../platform/ui/tabs.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { schoolsWords } from '../words.ts'

const pages = { schools: '/desk/schools', hours: '/desk/schools/hours', years: '/desk/schools/years' } as const

/** The pages of this slice side by side. */
export function SchoolTabs() {
  const { list: words } = useWords(schoolsWords)
  const { path } = useView()
  const tabs = Object.entries(pages).map(([name, to]) => ({ path: to, label: words[name as keyof typeof pages], current: path === to }))
  return <Tabs tabs={tabs} label={words.tabs} />
}
