import { parseDegrees } from '../../places/point.ts'
import type { Position } from '../../places/polygon.ts'
import { closed, writePerimeter } from '../perimeter.ts'
import { mostGates } from '../school.ts'
import { readCorners } from './read-corners.ts'
import type { Sketch } from './sketch.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** The form is what is sent: the board writes into it, and reads what is typed there. */
export function fieldsOf(form: HTMLFormElement) {
  const field = (name: string) => form.elements.namedItem(name) as Field
  const place = (latitude: string, longitude: string): Position | null => {
    const [y, x] = [parseDegrees(field(latitude).value), parseDegrees(field(longitude).value)]
    return x === undefined || y === undefined ? null : [x, y]
  }
  const put = (name: string, value: string | number) => {
    field(name).value = String(value)
  }
  const all = Array.from({ length: mostGates }, (_, nth) => nth)

  return {
    field,
    read(): Sketch {
      const gates = all.flatMap((nth) => {
        const position = place(`gates.${nth}.latitude`, `gates.${nth}.longitude`)
        return position ? [{ name: field(`gates.${nth}.name`).value, position }] : []
      })
      return { school: place('latitude', 'longitude'), corners: readCorners(field('perimeter').value), gates }
    },
    write({ school, corners, gates }: Sketch): void {
      put('latitude', school?.[1] ?? '')
      put('longitude', school?.[0] ?? '')
      put('perimeter', corners.length > 0 ? writePerimeter({ type: 'Polygon', coordinates: [closed(corners)] }) : '')
      for (const nth of all) {
        const gate = gates[nth]
        put(`gates.${nth}.name`, gate?.name ?? '')
        put(`gates.${nth}.latitude`, gate?.position[1] ?? '')
        put(`gates.${nth}.longitude`, gate?.position[0] ?? '')
        if (gate) field(`gates.${nth}.name`).closest('details')?.setAttribute('open', '')
      }
    },
  }
}
