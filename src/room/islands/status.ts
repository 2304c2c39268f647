import { localisePath } from '../../platform/words/language.ts'
import { roomWords } from '../words.ts'
import type { RoomData } from './data.ts'
import type { Notebook } from './notebook.ts'

/** Says at the top of the page what is with the command and what is on this device only. */
export function showStatus({ language }: RoomData, notebook: Notebook, drop: (id: string) => void): void {
  const area = document.querySelector<HTMLElement>('[data-status]')
  const line = area?.querySelector('[data-status-text]')
  const more = area?.querySelector('[data-status-more]')
  if (!area || !line || !more) return
  const words = roomWords[language].status
  const waiting = notebook.unsent.length
  const state = waiting > 0 ? words.pending(waiting) : words.saved
  const text =
    notebook.link === 'signedOut' ? words.signedOut : notebook.link === 'offline' ? `${words.offline} ${waiting > 0 ? state : ''}` : state
  area.hidden = false
  area.dataset.status = waiting > 0 && notebook.link === 'online' ? 'waiting' : notebook.link
  if (line.textContent !== text) line.textContent = text
  const refused = notebook.refused
  const key = `${notebook.link} ${refused.map(({ id }) => id).join(' ')}`
  if (area.dataset.shown === key) return
  area.dataset.shown = key
  more.replaceChildren()
  if (notebook.link === 'signedOut') {
    const next = encodeURIComponent(location.pathname)
    more.append(element('a', { href: localisePath(language, `/sign-in?next=${next}`) }, words.signIn))
  }
  if (refused.length === 0) return
  more.append(element('p', { class: 'field-error' }, words.refused(refused.length)), element('p', {}, words.refusedText))
  for (const one of refused) {
    const button = element('button', { type: 'button', class: 'button button-quiet' }, words.drop)
    button.addEventListener('click', () => drop(one.id))
    const said = String(one.value?.text ?? one.value?.wording ?? one.kind)
    more.append(element('blockquote', { dir: 'auto' }, said), element('p', { class: 'quiet' }, one.refused ?? ''), button)
  }
}

function element(name: string, attributes: Record<string, string>, text: string): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.textContent = text
  return made
}
