import type { Child } from 'hono/jsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { roomWords } from '../words.ts'
import { useLive } from './live.tsx'

interface EntryDisclosureProps {
  summary: string
  /** The form in it, and the entry that it is about. */
  form: string
  entryId: string
  children: Child
}

/**
 * A form about an entry. The server sends the one that is asked for, or that came back, and for all others an address: fifty forms with
 * sixty names each are more than a telephone should load. The island draws them all, from names that it has once.
 */
export function EntryDisclosure({ summary, form, entryId, children }: EntryDisclosureProps) {
  const { entries: words } = useWords(roomWords)
  const { path, whole, asked, returned } = useLive()
  const href = useHref()
  const cameBack = returned?.entryId === entryId && returned.values.form === form
  const chosen = asked === `${form} ${entryId}`
  return (
    <Disclosure summary={summary} open={cameBack || chosen}>
      {whole || cameBack || chosen ? (
        children
      ) : (
        <p>
          <a href={href(`${path}?form=${form}&entry=${entryId}#entry-${entryId}`)}>{words.openForm}</a>
        </p>
      )}
    </Disclosure>
  )
}
