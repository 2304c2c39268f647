import type { Child } from 'hono/jsx'

export interface Column<Row> {
  /** Also the label beside the value once the table has become cards on a phone. */
  header: string
  cell: (row: Row) => Child
  /** Numbers are easier to compare at the end of their column. */
  align?: 'start' | 'end'
}

/** In a cell of which there is nothing to say: the card of a phone leaves it out. */
export const nothing = '—'

interface DataTableProps<Row> {
  caption: string
  /** True hides the caption from sight where a heading already says it. */
  captionSpoken?: boolean
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  foot?: readonly Child[]
}

export function DataTable<Row>({ caption, captionSpoken = false, columns, rows, foot }: DataTableProps<Row>) {
  return (
    <table class="table">
      <caption class={captionSpoken ? 'spoken' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={endOf(column)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {columns.map((column, index) => {
              const cell = column.cell(row)
              if (index === 0) return <th scope="row">{cell}</th>
              return (
                <td
                  class={[endOf(column), cell === nothing && 'nothing'].filter(Boolean).join(' ') || undefined}
                  data-label={column.header}
                >
                  <div>{cell}</div>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <tr>
            {foot.map((cell, index) =>
              index === 0 ? (
                <th scope="row">{cell}</th>
              ) : (
                <td class={endOf(columns[index]!)} data-label={columns[index]!.header}>
                  <div>{cell}</div>
                </td>
              ),
            )}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function endOf<Row>(column: Column<Row>): string | undefined {
  return column.align === 'end' ? 'end' : undefined
}
