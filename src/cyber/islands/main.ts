// Adds to pages that work without it: leaving at once, leaving no row of pages behind, and the buttons of the checklist.
import { helpEvidence } from './help-evidence.ts'
import { keepBlank } from './keep-blank.ts'
import { leaveNoRow } from './leave-no-row.ts'
import { quickExit } from './quick-exit.ts'

for (const element of document.querySelectorAll<HTMLElement>('[data-scripted]:not([data-offline])')) element.hidden = false

quickExit(document)
leaveNoRow(document)
helpEvidence(document)
void keepBlank(document)
