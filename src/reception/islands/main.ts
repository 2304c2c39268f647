// Comforts of the form of reception: it works without any of them.
import { keepDrafts } from './drafts.ts'
import { showSimilar } from './similar.ts'
import { chooseSpot } from './spot.ts'

for (const map of document.querySelectorAll<HTMLElement>('[data-spot]')) chooseSpot(map)
for (const place of document.querySelectorAll<HTMLElement>('[data-similar]')) showSimilar(place)
keepDrafts(document)
