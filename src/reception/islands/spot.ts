/** A touch on the map marks the spot at once, without sending the form. */
export function chooseSpot(map: HTMLElement): void {
  const image = map.querySelector<HTMLInputElement>('.spot-image')
  const field = (name: string) => map.querySelector<HTMLInputElement>(`input[name="${name}"]`)
  const [latitude, longitude] = [field('latitude'), field('longitude')]
  const { west, east, north, south } = map.dataset
  if (!image || !latitude || !longitude || !west || !east || !north || !south) return
  image.addEventListener('click', (event) => {
    // From the keyboard it has no place: the form is sent as it is.
    if (event.detail === 0) return
    event.preventDefault()
    const box = image.getBoundingClientRect()
    const [x, y] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]
    longitude.value = degrees(Number(west) + x * (Number(east) - Number(west)))
    latitude.value = degrees(Number(north) + y * (Number(south) - Number(north)))
    mark(map, x, y)
    latitude.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

const degrees = (n: number) => n.toFixed(4)

function mark(map: HTMLElement, x: number, y: number): void {
  map.querySelector('.spot-mark')?.remove()
  const svg = element('svg', { class: 'spot-mark', 'aria-hidden': 'true' })
  const at = { cx: `${100 * x}%`, cy: `${100 * y}%` }
  svg.append(element('circle', { ...at, r: '10', class: 'spot-ring' }), element('circle', { ...at, r: '3', class: 'spot-dot' }))
  map.querySelector('.spot-map')?.append(svg)
  const said = map.querySelector<HTMLElement>('.spot-said')
  if (said) said.textContent = map.dataset.chosen ?? ''
  map.querySelector('.spot-chosen')?.remove()
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
