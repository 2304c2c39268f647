// A visit is dragged along the hours or onto another team, a place that lacks one onto the hours of a team; what comes of it is shown by the page of the move, before anything is saved.
import { dragVisits } from './drag-visits.ts'

for (const board of document.querySelectorAll<HTMLElement>('[data-board]')) dragVisits(board)
