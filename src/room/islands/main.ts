// Takes over the forms of the room: what is written goes to the store of this browser first, and from there to the server.
import { keepTrying, tellUnsent } from '../../platform/ui/islands/keep-trying.ts'
import { forgetPages, keepPage } from '../../platform/ui/islands/kept-pages.ts'
import { newId } from '../../platform/ui/islands/new-id.ts'
import { openStore } from '../../platform/ui/islands/offline-store.ts'
import type { Kept } from '../../platform/ui/islands/outbox.ts'
import type { Operation } from '../operation.ts'
import { roomWords } from '../words.ts'
import { roomData } from './data.ts'
import { draw } from './draw.tsx'
import { enableFind } from './find.ts'
import { readForm, showMissing } from './forms.ts'
import { Notebook } from './notebook.ts'
import { showStatus } from './status.ts'

const pause = 5000
const data = roomData()
const words = roomWords[data.language]
const store = await openStore<Kept<Operation>>()
const notebook = new Notebook(data, store)
await notebook.open()
const late = data.closed && notebook.unsent.length > 0
let left = false

show()
if (!data.closed) void keepPage(data.worker).catch(() => {})
document.addEventListener('submit', onSubmit)
document.addEventListener('change', onChange)
document.addEventListener('focusout', () => setTimeout(show, 0))
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.target.type !== 'number') return
  event.preventDefault()
  event.target.blur()
})
enableFind()
keepTrying(synchronise, { pause, isOver: () => left })

async function synchronise(): Promise<void> {
  await notebook.synchronise()
  show()
  if (notebook.closed && notebook.link === 'online' && notebook.unsent.length === 0 && notebook.refused.length === 0) await leave()
}

/** The meeting is closed and everything is sent: nothing of it stays on this device. */
async function leave(): Promise<void> {
  left = true
  await store.clear(notebook.scope)
  await forgetPages(data.path)
  // What came too late is shown by the page itself.
  if (!data.closed || late) location.reload()
}

function show(forced = ''): void {
  const { record, unsent } = notebook
  if (!data.closed) draw(data, record, new Set(unsent.map(({ kind, entryId }) => `${kind} ${entryId}`)), forced)
  tellUnsent(unsent.length)
  showStatus(data, notebook, (id) => void notebook.drop(id).then(() => show()))
}

async function onSubmit(event: SubmitEvent): Promise<void> {
  const form = event.target as HTMLFormElement
  const action = form.getAttribute('action') ?? ''
  if (form.dataset.live) {
    event.preventDefault()
    await take(form, event.submitter)
  } else if (action.endsWith('/session/end')) {
    // Whoever had something unsent has been asked.
    if (event.defaultPrevented) return
    event.preventDefault()
    await store.clearAll()
    tellUnsent(0)
    await forgetPages()
    form.submit()
  } else if (action.endsWith('/closure') && notebook.unsent.length > 0) {
    event.preventDefault()
    const error = form.parentElement?.querySelector<HTMLElement>('[data-error]')
    if (error) error.hidden = false
    await synchronise()
    if (error) error.hidden = notebook.unsent.length === 0
  }
}

async function take(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const isNew = form.dataset.live === 'new'
  const { raw, found } = readForm(form, submitter)
  if (showMissing(form, raw, found, words)) return
  const { id: _unused, ...rest } = raw
  const entryId = isNew ? newId() : raw.entryId
  await notebook.write({ ...rest, entryId } as Parameters<Notebook['write']>[0])
  if (isNew) form.reset()
  showMissing(form, null, [], words)
  // Whoever counts women goes on to the men in the same line: it is drawn anew when they leave it.
  const line = submitter?.closest('.room-counts') ? null : form.closest<HTMLElement>('[data-entry]')
  show(line?.dataset.entry)
  void synchronise()
}

function onChange({ target }: Event): void {
  if (target instanceof HTMLInputElement && target.type === 'number') {
    const keep = target.closest('.room-counts')?.querySelector<HTMLButtonElement>('button')
    if (keep) target.form?.requestSubmit(keep)
  }
  // A complaint has its own place, without a text: what was typed before it was chosen goes at once.
  if (target instanceof HTMLSelectElement && target.value === 'complaint') {
    target.form?.reset()
    const place = document.getElementById('capture-complaint') as HTMLDetailsElement
    place.open = true
    place.scrollIntoView()
    place.querySelector('summary')?.focus()
  }
}
