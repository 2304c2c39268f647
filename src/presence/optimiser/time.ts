/** Minutes since midnight of "HH:MM", up to "24:00"; NaN if it is none. */
export function minutesOf(time: string): number {
  const match = /^(\d\d):([0-5]\d)$/.exec(time)
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN
  return minutes <= 24 * 60 ? minutes : Number.NaN
}

/** "HH:MM" of minutes since midnight. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
