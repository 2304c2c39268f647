interface Draft {
  key: string
  values: Record<string, string>
}

const store = 'qurb-drafts'
const sending = 'qurb-sending'
const kept = ['key', 'original', 'place', 'latitude', 'longitude', 'timeBand', 'name', 'phone', 'email']

/**
 * Keeps what is written in this browser, for whoever chose it, until it was sent. Nothing is written before that choice, photos never, and the key of the
 * form goes along: a draft that is sent twice over a weak network is recorded once.
 */
export function keepDrafts(page: Document): void {
  const receipt = page.querySelector('[data-receipt]')
  if (receipt) forget(sessionStorage.getItem(sending) ?? '')
  for (const form of page.querySelectorAll<HTMLFormElement>('form')) noteSending(form)
  const box = page.querySelector<HTMLElement>('[data-drafts]')
  const form = page.querySelector<HTMLFormElement>('form[enctype="multipart/form-data"]')
  if (box && form) enhance(box, form)
}

/** The receipt that follows tells that this draft has arrived. */
function noteSending(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    const step = (event.submitter as HTMLButtonElement | null)?.value
    if (step === 'send') sessionStorage.setItem(sending, String(new FormData(form).get('key') ?? ''))
  })
}

function enhance(box: HTMLElement, form: HTMLFormElement): void {
  const choice = box.querySelector<HTMLInputElement>('#keep-draft')
  if (!choice) return
  const own = () => String(new FormData(form).get('key') ?? '')
  box.hidden = false
  choice.checked = read().some(({ key }) => key === own())
  choice.addEventListener('change', () => {
    if (choice.checked) save(form)
    else forget(own())
    list(box, form, choice)
  })
  form.addEventListener('input', () => {
    if (choice.checked) save(form)
  })
  box.querySelector('[data-erase-all]')?.addEventListener('click', () => {
    localStorage.removeItem(store)
    choice.checked = false
    list(box, form, choice)
  })
  list(box, form, choice)
  watchNetwork(box, form)
}

function list(box: HTMLElement, form: HTMLFormElement, choice: HTMLInputElement): void {
  const drafts = read()
  const part = box.querySelector<HTMLElement>('.drafts-list')
  if (!part) return
  part.hidden = drafts.length === 0
  const button = (text: string, work: () => void) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'button button-quiet'
    made.textContent = text
    made.addEventListener('click', () => {
      work()
      list(box, form, choice)
    })
    return made
  }
  const lines = drafts.map((draft) => {
    const line = document.createElement('li')
    const said = document.createElement('span')
    said.dir = 'auto'
    said.textContent = draft.values.original?.slice(0, 80) || '…'
    const resume = button(box.dataset.resume ?? '', () => {
      fill(form, draft)
      choice.checked = true
    })
    const erase = button(box.dataset.erase ?? '', () => {
      forget(draft.key)
      if (String(new FormData(form).get('key')) === draft.key) choice.checked = false
    })
    line.append(said, resume, erase)
    return line
  })
  part.querySelector('ul')?.replaceChildren(...lines)
}

/** Without a network nothing is sent into the void: it is said, and what was written stays. */
function watchNetwork(box: HTMLElement, form: HTMLFormElement): void {
  const notice = box.querySelector<HTMLElement>('.drafts-network')
  if (!notice) return
  const say = (online: boolean) => {
    notice.hidden = false
    notice.textContent = (online ? notice.dataset.online : notice.dataset.offline) ?? ''
  }
  addEventListener('offline', () => say(false))
  addEventListener('online', () => say(true))
  if (!navigator.onLine) say(false)
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) return
    event.preventDefault()
    say(false)
    notice.scrollIntoView({ block: 'center' })
  })
}

function fill(form: HTMLFormElement, { values }: Draft): void {
  for (const name of kept) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
      field.value = values[name] ?? ''
  }
}

function save(form: HTMLFormElement): void {
  const data = new FormData(form)
  const values = Object.fromEntries(kept.map((name) => [name, String(data.get(name) ?? '')]))
  const others = read().filter(({ key }) => key !== values.key)
  if (values.key) write([{ key: values.key, values }, ...others])
}

function forget(key: string): void {
  const left = read().filter((draft) => draft.key !== key)
  if (left.length > 0) write(left)
  else localStorage.removeItem(store)
}

function read(): Draft[] {
  try {
    const drafts: unknown = JSON.parse(localStorage.getItem(store) ?? '[]')
    return Array.isArray(drafts) ? (drafts as Draft[]) : []
  } catch {
    return []
  }
}

/** A browser that is full or keeps nothing must not stop anybody from writing. */
function write(drafts: readonly Draft[]): void {
  try {
    localStorage.setItem(store, JSON.stringify(drafts.slice(0, 20)))
  } catch {
    // Nothing is kept then; the form is sent all the same.
  }
}
