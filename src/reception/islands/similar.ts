interface Found {
  ref: string
  path: string
  text: string
  why: { district: string | null; place?: string | null; near?: string | null; words: string[] }
}

const pause = 700
const least = 15

/** What was asked before, while one writes: only what everyone can read already. */
export function showSimilar(place: HTMLElement): void {
  const form = place.closest('form')
  const address = place.dataset.similar
  if (!form || !address) return
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = ''
  form.addEventListener('input', (event) => {
    const { name } = event.target as HTMLInputElement
    if (name !== 'original' && name !== 'place') return
    clearTimeout(waiting)
    waiting = setTimeout(async () => {
      const data = new FormData(form)
      const [text, where] = [String(data.get('original') ?? '').trim(), String(data.get('place') ?? '')]
      if (text.length < least || `${text}|${where}` === asked) return
      asked = `${text}|${where}`
      const found = await ask(address, text, where)
      if (`${text}|${where}` === asked && found) show(place, found)
    }, pause)
  })
}

/** Nothing when the network is away: the next step asks again. */
async function ask(address: string, text: string, place: string): Promise<Found[] | null> {
  try {
    const response = await fetch(address, { method: 'POST', body: new URLSearchParams({ text, place }) })
    return response.ok ? ((await response.json()) as { similar: Found[] }).similar : null
  } catch {
    return null
  }
}

function show(place: HTMLElement, found: readonly Found[]): void {
  place.hidden = found.length === 0
  place.querySelector('ul')?.replaceChildren(...found.map((one) => line(place, one)))
}

function line({ dataset }: HTMLElement, { ref, path, text, why }: Found): HTMLElement {
  const link = document.createElement('a')
  link.append(isolated(text))
  link.setAttribute('href', path)
  link.setAttribute('target', '_blank')
  link.setAttribute('rel', 'noopener')
  const reasons = [
    why.district && `${dataset.district} ${why.district}`,
    why.place && `${dataset.place} ${why.place}`,
    why.near,
    why.words.length > 0 && `${dataset.words} ${why.words.join(dataset.comma)}`,
  ]
  const meta = document.createElement('p')
  meta.className = 'record-meta'
  meta.append(...[ref, ...reasons.filter((reason) => reason)].flatMap((said, at) => [at > 0 ? ' · ' : '', isolated(String(said))]))
  const item = document.createElement('li')
  item.className = 'record'
  item.append(link, meta)
  return item
}

function isolated(text: string): HTMLElement {
  const element = document.createElement('bdi')
  element.textContent = text
  return element
}
