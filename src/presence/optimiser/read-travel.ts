import { Fault } from './fault.ts'
import type { Field } from './field.ts'

const dayLong = 24 * 60

/**
 * Checks how one gets from place to place: matrices of whole minutes by mode, or speeds and coordinates.
 * @returns the modes by which a team may travel
 */
export function readTravel(file: Field, placeCount: number): Set<string> {
  const travel = file.at('travel')
  if (!travel.absent) {
    for (const mode of travel.keys()) readMatrix(travel.at(mode), placeCount)
    return new Set(travel.keys())
  }
  const modes = file.at('modes')
  for (const mode of modes.keys()) {
    modes.at(mode).at('kmh').number(0.1, 300)
    modes.at(mode).at('fixed').number(0, dayLong)
  }
  file.at('detour').number(1, 10)
  readCoordinates(file.at('places').list(placeCount))
  return new Set(modes.keys())
}

function readMatrix(matrix: Field, size: number): void {
  const rows = matrix.list(Number.POSITIVE_INFINITY)
  if (rows.length !== size) matrix.fault('wrongSize', `${rows.length} ≠ ${size}`)
  for (const row of rows) {
    const cells: unknown = row.value
    if (!Array.isArray(cells)) throw new Fault('notList', row.name, cells)
    if (cells.length !== size) row.fault('wrongSize', `${cells.length} ≠ ${size}`)
    const wrong = cells.findIndex((minutes: unknown) => !isTravel(minutes))
    if (wrong >= 0) throw new Fault(codeOf(cells[wrong]), `${row.name}[${wrong}]`, cells[wrong])
  }
}

function isTravel(minutes: unknown): boolean {
  return typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 0 && minutes <= dayLong
}

function codeOf(minutes: unknown) {
  if (typeof minutes !== 'number' || !Number.isFinite(minutes)) return 'notNumber'
  if (!Number.isInteger(minutes)) return 'notWhole'
  return minutes < 0 ? 'tooSmall' : 'tooBig'
}

function readCoordinates(places: readonly Field[]): void {
  const plane = places[0]?.at('lat').absent
  for (const place of places) {
    place.at(plane ? 'x' : 'lat').number(plane ? -1e4 : -90, plane ? 1e4 : 90)
    place.at(plane ? 'y' : 'lon').number(plane ? -1e4 : -180, plane ? 1e4 : 180)
  }
}
