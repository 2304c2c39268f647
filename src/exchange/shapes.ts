type Values = Record<string, string | string[]>

/** `columns.0`, `columns.1`… as a list. */
export function listOf(values: Values, name: string): string[] {
  const list: string[] = []
  for (const [key, value] of Object.entries(values)) {
    const nth = new RegExp(`^${name}\\.(\\d{1,2})$`).exec(key)?.[1]
    if (nth) list[Number(nth)] = String(value)
  }
  return Array.from(list, (value) => value ?? '')
}

/** `cell.3.0` is the first column of the fourth row. */
export function correctionsOf(values: Values) {
  const cells = Object.entries(values).flatMap(([key, value]) => {
    const place = /^cell\.(\d{1,5})\.(\d{1,2})$/.exec(key)
    return place ? [{ row: Number(place[1]), column: Number(place[2]), value: String(value) }] : []
  })
  return { cells, shown: numbers(values.shown), leftOut: numbers(values.leftOut) }
}

function numbers(value: string | string[] | undefined): number[] {
  return (value === undefined ? [] : [value].flat()).filter((one) => /^\d{1,5}$/.test(one)).map(Number)
}
