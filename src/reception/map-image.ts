import { draw, projectionOf } from '../places/map.ts'
import type { Position } from '../places/polygon.ts'
import type { Language } from '../platform/words/language.ts'
import { type Gazetteer, mapWidth } from './place.ts'

/** The map as a picture of its own: a button of a form shows it, and the style sheet of the page does not reach inside. */
export function mapImage({ districts, points }: Gazetteer, language: Language, spot: Position | null): string {
  const named = districts.map(({ nameAr, nameFr, shape }) => ({ name: language === 'ar' ? nameAr : nameFr, shape }))
  const { width, height, areas } = draw(named, mapWidth)
  const { place } = projectionOf(districts, mapWidth)
  const shapes = areas.map(({ d }) => `<path d="${d}" fill="#e7efe9" stroke="#0b3f38" stroke-width="1.2" stroke-linejoin="round"/>`)
  const dots = points.map(({ longitude, latitude }) => {
    const { x, y } = place([longitude, latitude])
    return `<circle cx="${x}" cy="${y}" r="2.2" fill="#a4502f"/>`
  })
  const font = 'font-family="IBM Plex Sans Arabic, Noto Sans Arabic, Geeza Pro, Arial, sans-serif" font-size="11" font-weight="600"'
  const labels = areas.map(
    ({ name, label: { x, y } }) =>
      `<text x="${x}" y="${y}" ${font} text-anchor="middle" dominant-baseline="central" fill="#17211f" stroke="#e7efe9" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(name)}</text>`,
  )
  const ground = `<rect width="${width}" height="${height}" fill="#ffffff"/>`
  const drawn = [ground, ...shapes, ...dots, ...labels, spot ? pin(place(spot)) : ''].join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn}</svg>`
}

function pin({ x, y }: { x: number; y: number }): string {
  return `<circle cx="${x}" cy="${y}" r="9" fill="none" stroke="#8f1d1d" stroke-width="2.5"/><circle cx="${x}" cy="${y}" r="3" fill="#8f1d1d"/>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
