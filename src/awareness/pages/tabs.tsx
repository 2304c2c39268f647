import { Tabs } from '../../platform/ui/tabs.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { awarenessWords } from '../words.ts'

const pages = [
  ['overview', '/desk/awareness'],
  ['sessions', '/desk/awareness/sessions'],
  ['programmes', '/desk/awareness/programmes'],
  ['topics', '/desk/awareness/topics'],
  ['classes', '/desk/awareness/classes'],
  ['quizzes', '/desk/awareness/quizzes'],
  ['questions', '/desk/awareness/questions'],
  ['report', '/desk/awareness/report'],
] as const

/** The pages of awareness side by side. */
export function AwarenessTabs() {
  const { tabs: words } = useWords(awarenessWords)
  const { path } = useView()
  return <Tabs tabs={pages.map(([name, to]) => ({ path: to, label: words[name], current: path === to }))} label={words.label} />
}
