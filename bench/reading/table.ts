import { type Field, measures, type Score } from './outcome.ts'

export function scoreTable(title: string, fields: readonly Field[], { outcomes, millisecondsEach }: Score): string {
  const rows = fields.map(({ name, counts }) => {
    const outcome = outcomes.get(name)!
    const { precision, recall, f1 } = measures(outcome)
    if (counts === 'values') return row(name, `${outcome.right}/${outcome.expected}`, '', '', share(recall))
    return row(name, `${outcome.right} of ${outcome.expected}, ${outcome.found} found`, share(precision), share(recall), share(f1))
  })
  return [
    title,
    row('field', 'right', 'P', 'R', 'share/F1'),
    ...rows,
    `${millisecondsEach.toFixed(1)} ms of processor time a report`,
    '',
  ].join('\n')
}

export function errorList(id: string, fields: readonly Field[], { outcomes }: Score): string {
  const errors = fields.flatMap(({ name }) => {
    const { missed, invented } = outcomes.get(name)!
    return [...missed.map((text) => `  ${name}  - ${text}`), ...invented.map((text) => `  ${name}  + ${text}`)]
  })
  return [id, ...errors].join('\n')
}

function row(name: string, right: string, precision: string, recall: string, last: string): string {
  return name.padEnd(24) + right.padEnd(26) + precision.padStart(6) + recall.padStart(6) + last.padStart(10)
}

const share = (value: number | null) => (value === null ? '-' : value.toFixed(2))
