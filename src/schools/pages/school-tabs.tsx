import { Tabs } from '../../platform/ui/tabs.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { schoolsWords } from '../words.ts'

/** The pages of this slice side by side; what was seen around schools only for those who may know it. */
export function SchoolTabs({ risks = false }: { risks?: boolean }) {
  const { list: words, proposals } = useWords(schoolsWords)
  const { path } = useView()
  const pages = [
    { path: '/desk/schools', label: words.schools },
    { path: '/desk/schools/hours', label: words.hours },
    { path: '/desk/schools/hours/proposals', label: proposals.tab },
    { path: '/desk/schools/years', label: words.years },
    ...(risks ? [{ path: '/desk/schools/risks', label: words.risks }] : []),
  ]
  return <Tabs tabs={pages.map((page) => ({ ...page, current: path === page.path }))} label={words.tabs} />
}
