type Values = Readonly<Record<string, string | readonly string[] | undefined>>

const most = 500

/** The fields «attendance.3.women» and their neighbours as the list that an action asks for: a refusal of line 3 finds its field again. */
export function rowsOf(values: Values, name: string): Record<string, string>[] {
  const rows: Record<string, string>[] = []
  for (const [field, value] of Object.entries(values)) {
    const [list, index, key] = field.split('.')
    if (list !== name || key === undefined || typeof value !== 'string' || !/^\d{1,3}$/.test(index!) || Number(index) >= most) continue
    rows[Number(index)] = { ...rows[Number(index)], [key]: value }
  }
  return Array.from(rows, (row) => row ?? {})
}

/** Who spoke, as one choice of a list: «association:…» or «office:…». */
export function speakerOf(choice = ''): { associationId?: string; officeId?: string } {
  const [kind, id] = choice.split(':')
  if (kind === 'association' && id) return { associationId: id }
  if (kind === 'office' && id) return { officeId: id }
  return {}
}
