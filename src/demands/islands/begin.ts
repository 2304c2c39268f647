/** Begins an answer without leaving the page: what the server would send back is read out of its page. Without a network the form is sent as it is. */
export function beginHere(box: HTMLElement): void {
  const form = box.closest('form')
  const button = box.querySelector<HTMLButtonElement>('button[formaction]')
  if (!form || !button) return
  button.addEventListener('click', async (event) => {
    event.preventDefault()
    const begun = await ask(button.formAction, form)
    if (!begun) return form.requestSubmit(button)
    take(form, begun)
    const said = box.querySelector('[role="status"]')
    if (said) said.textContent = box.dataset.begun ?? ''
  })
}

async function ask(address: string, form: HTMLFormElement): Promise<FormData | null> {
  try {
    const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    const response = await fetch(address, { method: 'POST', body: fields })
    if (!response.ok) return null
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const same = page.querySelector<HTMLElement>('[data-beginnings]')?.closest('form')
    return same ? new FormData(same) : null
  } catch {
    return null
  }
}

function take(form: HTMLFormElement, begun: FormData): void {
  const text = form.querySelector<HTMLTextAreaElement>('textarea[name="text"]')
  if (text) text.value = String(begun.get('text') ?? '')
  for (const kind of form.querySelectorAll<HTMLInputElement>('input[name="kind"]')) kind.checked = kind.value === begun.get('kind')
  text?.dispatchEvent(new Event('input', { bubbles: true }))
  text?.focus()
}
