import { eraseFields } from './erase-fields.ts'

/** Fields that grow with what is written, so that paper shows all of it; more lines; and a way to erase everything. */
export function helpEvidence(root: Document): void {
  const evidence = root.querySelector('[data-evidence]')
  if (!evidence) return
  // Some browsers fill boxes back in when a page is opened again.
  eraseFields(root)
  evidence.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) grow(target)
  })
  root.querySelector('[data-another]')!.addEventListener('click', () => addLine(root.querySelector('[data-captures]')!))
  const said = root.querySelector<HTMLElement>('[data-erased]')!
  root.querySelector('[data-erase]')!.addEventListener('click', () => {
    eraseFields(root)
    said.textContent = said.dataset.said!
  })
  // Whoever closes the page or turns back finds it blank.
  addEventListener('pagehide', () => eraseFields(root))
}

function grow(field: HTMLTextAreaElement): void {
  field.style.removeProperty('--written')
  field.style.setProperty('--written', `${field.scrollHeight + 2}px`)
}

function addLine(captures: HTMLElement): void {
  const number = captures.children.length + 1
  const line = captures.lastElementChild!.cloneNode(true) as HTMLElement
  line.querySelector('legend')!.textContent = captures.dataset.label!.replace('0', String(number))
  for (const label of line.querySelectorAll('label')) label.htmlFor = label.htmlFor.replace(/\d+/, String(number))
  for (const field of line.querySelectorAll('textarea')) {
    field.id = field.id.replace(/\d+/, String(number))
    field.value = ''
    field.style.removeProperty('--written')
  }
  captures.append(line)
  line.querySelector('textarea')!.focus()
}
