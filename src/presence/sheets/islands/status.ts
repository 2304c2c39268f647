import { localisePath } from '../../../platform/words/language.ts'
import { sheetsWords } from '../words.ts'
import type { SheetData } from './data.ts'
import type { MarkOutbox } from './mark-outbox.ts'

/** Says at the top of the page what has arrived and what is on this phone only. */
export function showStatus({ language, sheet }: SheetData, outbox: MarkOutbox, drop: (id: string) => void): void {
  const area = document.querySelector<HTMLElement>('[data-status]')
  const line = area?.querySelector('[data-status-text]')
  const more = area?.querySelector('[data-status-more]')
  if (!area || !line || !more) return
  const words = sheetsWords[language].status
  const { link, unsent, refused, planId } = outbox
  const waiting = unsent.length > 0 ? words.pending(unsent.length) : ''
  const changed = planId !== sheet.planId
  const said = { online: waiting || words.saved, offline: `${words.offline} ${waiting}`, signedOut: words.signedOut, ended: words.ended }
  const text = changed ? words.changed : said[link]
  area.hidden = false
  area.dataset.status = waiting && link === 'online' ? 'waiting' : link === 'ended' ? 'signedOut' : link
  if (line.textContent !== text) line.textContent = text
  const key = `${link} ${changed} ${refused.map(({ id }) => id).join(' ')}`
  if (area.dataset.shown === key) return
  area.dataset.shown = key
  more.replaceChildren()
  if (changed) more.append(element('a', { href: location.pathname }, words.reload))
  if (link === 'signedOut') {
    const next = encodeURIComponent(location.pathname)
    more.append(element('a', { href: localisePath(language, `/sign-in?next=${next}`) }, words.signIn))
  }
  if (refused.length > 0) more.append(element('p', { class: 'field-error' }, words.refused))
  for (const one of refused) {
    const button = element('button', { type: 'button', class: 'button button-quiet' }, words.drop)
    button.addEventListener('click', () => drop(one.id))
    more.append(element('p', {}, one.refused ?? ''), button)
  }
}

function element(name: string, attributes: Record<string, string>, text: string): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.textContent = text
  return made
}
