// Takes over the forms of a team's sheet: what is said goes to the store of this phone first, and from there to the server.
import { keepTrying, tellUnsent } from '../../../platform/ui/islands/keep-trying.ts'
import { forgetPages, keepPage } from '../../../platform/ui/islands/kept-pages.ts'
import { openStore } from '../../../platform/ui/islands/offline-store.ts'
import type { Kept } from '../../../platform/ui/islands/outbox.ts'
import type { Mark } from '../mark.ts'
import { sheetsWords } from '../words.ts'
import { sheetData } from './data.ts'
import { draw } from './draw.tsx'
import { MarkOutbox } from './mark-outbox.ts'
import { readMark } from './read-mark.ts'
import { showStatus } from './status.ts'

const pause = 15_000
const data = sheetData()
const store = await openStore<Kept<Mark>>()
const outbox = new MarkOutbox(data, store)
await outbox.open()
let left = false

show()
void keepPage(data.worker, otherDays()).catch(() => {})
document.addEventListener('submit', onSubmit)
keepTrying(synchronise, { pause, isOver: () => left })

async function synchronise(): Promise<void> {
  if (left) return
  await outbox.synchronise()
  show()
  // The link is over and everything was sent: nothing of the sheet stays on this phone.
  if (outbox.link === 'ended' && outbox.unsent.length === 0) {
    left = true
    await store.clear(outbox.scope)
    await forgetPages(data.path)
  }
}

function show(own = false): void {
  draw(data, outbox, own)
  tellUnsent(outbox.unsent.length)
  showStatus(data, outbox, (id) => void outbox.drop(id).then(() => show()))
}

async function onSubmit(event: SubmitEvent): Promise<void> {
  const form = event.target as HTMLFormElement
  if (form.dataset.mark !== undefined) {
    event.preventDefault()
    await say(form, event.submitter)
  } else if (form.getAttribute('action')?.endsWith('/session/end')) {
    // Whoever had something unsent has been asked.
    if (event.defaultPrevented) return
    event.preventDefault()
    left = true
    await store.clearAll()
    tellUnsent(0)
    await forgetPages()
    form.submit()
  }
}

async function say(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const mark = readMark(data, form, submitter)
  const error = form.querySelector<HTMLElement>('[data-error]')
  if (error) {
    error.hidden = mark !== null
    error.textContent = mark ? '' : sheetsWords[data.language].refusals.hourMissing
  }
  if (!mark) return form.querySelector<HTMLInputElement>('[type=time]')?.focus()
  await outbox.say(mark)
  show(true)
  void synchronise()
}

/** Tomorrow is read the evening before, where there may be no network either. */
function otherDays(): string[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('.tabs a')
  return [...links].map(({ pathname }) => pathname).filter((path) => path.startsWith(`${location.pathname}/`))
}
