import { type FC, jsx } from 'hono/jsx'
import type { Language } from '../../words/language.ts'
import { type View, ViewProvider } from '../view.ts'
import { command } from './invented.ts'

/** A page as the application would send it, for tests and for looking at the parts without a database. */
export function renderSample(page: FC, language: Language, changes: Partial<View> = {}): string {
  const value: View = {
    language,
    path: '/demands',
    query: '?state=late',
    reader: null,
    menu: [
      { path: '/', label: command },
      { path: '/demands', label: 'المطالب', count: 12 },
    ],
    footer: [{ path: '/legal', label: 'إشعار قانوني' }],
    demonstration: true,
    notice: null,
    command,
    ...changes,
  }
  const html = jsx(ViewProvider as FC<{ value: View }>, { value }, jsx(page, {})).toString()
  if (typeof html !== 'string') throw new Error('A page waits for something: pages receive, they never fetch')
  return html
}
