// Comforts of the form of an answer: it works without any of them.
import { beginHere } from './begin.ts'

for (const box of document.querySelectorAll<HTMLElement>('[data-beginnings]')) beginHere(box)
