import { isOfService } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { addDistrict } from './add-district.ts'
import { addPoint } from './add-point.ts'
import { openCommand } from './open-command.ts'
import { routes } from './routes.tsx'
import { placesWords } from './words.ts'

export const places: Slice = {
  name: 'places',
  words: placesWords,
  actions: [openCommand, addPoint, addDistrict],
  routes,
  menu: ({ actor, language }) => (isOfService(actor) ? [{ path: '/desk/places', label: placesWords[language].desk.title }] : []),
}
