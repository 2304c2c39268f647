/** A file as a person would choose it in a form. */
export function csvFile(rows: readonly (readonly string[])[], name = 'table.csv'): File {
  const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')
  return new File([`\uFEFF${text}`], name, { type: 'text/csv' })
}
