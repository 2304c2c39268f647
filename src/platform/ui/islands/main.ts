// Small comforts on pages that already work without any script: nothing here is needed to read, to fill in or to send.
import { closeMenu } from './close-menu.ts'
import { enhanceDialogs } from './dialogs.ts'
import { guardForms } from './guard-forms.ts'
import { guardSignOut } from './guard-sign-out.ts'
import { suggestWords } from './suggest-words.ts'
import { walkDays } from './walk-days.ts'
import { walkLines } from './walk-lines.ts'
import { watchProgress } from './watch-progress.ts'

// Browsers that know `autofocus` only on controls leave the summary of errors unread.
addEventListener('load', () => {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-focus]')?.focus()
})

for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

for (const button of document.querySelectorAll<HTMLElement>('[data-dismiss]')) {
  button.hidden = false
  button.addEventListener('click', () => button.closest('[data-toast]')?.remove())
}

closeMenu(document)
enhanceDialogs(document)
guardForms(document, document.body.dataset.unsaved ?? '')
suggestWords(document)
walkLines(document)
walkDays(document)
watchProgress(document)
guardSignOut(document, document.body.dataset.unsaved ?? '')
