// Drawing on the map: the form beneath it works without.
import { openBoard } from './board.ts'

for (const page of document.querySelectorAll<HTMLElement>('[data-drawing]')) openBoard(page)
