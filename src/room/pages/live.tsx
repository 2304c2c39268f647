import { type Child, createContext, useContext } from 'hono/jsx'
import { Form, type FormErrors, type FormValues } from '../../platform/ui/form.tsx'
import type { Choices } from '../choices.ts'
import type { EntryKind } from '../operation.ts'

/** What every part of the live page knows; drawn alike by the server and, without a network, by the browser. */
export interface Live {
  /** The page of the room, without its language. */
  path: string
  choices: Choices
  /** On the server a new identity; in the browser nothing, which makes its own when something is sent. */
  newId: () => string
  /** Entries that this device has not sent yet. */
  unsent: ReadonlySet<string>
  /** In the browser, which draws every form itself. */
  whole?: boolean
  /** The form that the address asks for: its name and its entry. */
  asked?: string | undefined
  /** The form that came back, by the entry that it was about. */
  returned?: { entryId: string; values: FormValues; errors: FormErrors } | undefined
}

const LiveContext = createContext<Live | null>(null)
export const LiveProvider = LiveContext.Provider

export function useLive(): Live {
  return useContext(LiveContext)!
}

interface EntryFormProps {
  kind: EntryKind
  /** Without one the form makes a new entry. */
  entryId?: string
  replaces?: readonly string[]
  values?: FormValues
  /** Tells this form from the others about the same entry. */
  name?: string
  /** Names a form that makes something new. */
  label?: string
  children: Child
}

/** A form that writes one operation. */
export function EntryForm({ kind, entryId, replaces = [], values = {}, name = kind, label, children }: EntryFormProps) {
  const { path, newId, returned } = useLive()
  const again = returned && (returned.entryId === entryId || !entryId) && returned.values.form === name ? returned : undefined
  return (
    <Form
      path={`${path}/operations`}
      live={entryId ? 'entry' : 'new'}
      prefix={`${name}-${entryId ?? 'new'}`}
      // Of the forms about entries there are many: they are named by their lines.
      {...(!entryId && { label })}
      values={again?.values ?? values}
      errors={again?.errors}
    >
      <input type="hidden" name="form" value={name} />
      <input type="hidden" name="operationId" value={newId()} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="entryId" value={entryId ?? newId()} />
      <input type="hidden" name="replaces" value={replaces.join(' ')} />
      <p class="field-error" data-error hidden />
      {children}
    </Form>
  )
}

/** A writer's text that may point to somebody: the words found, and the tick that they were read again. */
export function NamesCheck({ words, found }: { words: { namesTitle: string; names: string; checked: string }; found: readonly string[] }) {
  return (
    <div class="callout callout-warning" data-names hidden={found.length === 0}>
      <div>
        <p class="callout-title">{words.namesTitle}</p>
        <p>
          {words.names} <bdi data-found>{found.join(' · ')}</bdi>
        </p>
        <label class="room-check">
          <input type="checkbox" name="checked" value="yes" /> {words.checked}
        </label>
      </div>
    </div>
  )
}
