import { Fault } from './fault.ts'
import type { Field } from './field.ts'
import { limits } from './instance.ts'
import { readIds } from './read-ids.ts'
import { readSpan } from './read-teams.ts'

interface Known {
  days: number
  places: Set<string>
  districts: Set<string>
}

const sources = new Set(['school', 'demand', 'problem'])

export function readWishes(wishes: readonly Field[], { days, places, districts }: Known): void {
  readIds(wishes)
  const skills = new Set<string>()
  let windowCount = 0
  for (const wish of wishes) {
    wish.at('place').oneOf(places)
    wish.at('district').oneOf(districts)
    wish.at('source').oneOf(sources)
    readValues(wish.at('values'))
    readCaps(wish)
    if (!wish.at('skill').absent) skills.add(wish.at('skill').text())
    if (skills.size > limits.skills) wish.at('skill').fault('tooMany', `${skills.size} > ${limits.skills}`)
    const windows = wish.at('windows').list(limits.windows)
    for (const window of windows) readWindow(window, days)
    windowCount += windows.length
  }
  if (windowCount > limits.windows) throw new Fault('tooMany', 'wishes[].windows', `${windowCount} > ${limits.windows}`)
}

function readValues(values: Field): void {
  let previous: number = limits.value
  for (const value of values.list(limits.values)) {
    if (value.number(0, limits.value) > previous) value.fault('rising', `${value.value} > ${previous}`)
    previous = value.number(0, limits.value)
  }
}

function readCaps(wish: Field): void {
  if (!wish.at('maxPerDay').absent) wish.at('maxPerDay').whole(0, limits.windows)
  const perBand = wish.at('maxPerBand')
  if (!perBand.absent) for (const band of perBand.keys()) perBand.at(band).whole(0, limits.windows)
}

function readWindow(window: Field, days: number): void {
  window.at('day').whole(0, days - 1)
  const minutes = window.at('minutes').whole(1, 24 * 60)
  const [from, to] = readSpan(window, 'from', 'to')
  if (to - from < minutes) window.at('minutes').fault('tooShort', `${minutes} > ${to - from}`)
  if (!window.at('band').absent) window.at('band').text()
}
