import { UserText } from '../../platform/ui/texts.tsx'
import { useView } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'

const mostNamed = 8

/** How many there are, and the first of their names; nothing where there is none. */
export function SomeNames({ term, names }: { term: string; names: readonly string[] }) {
  const { language } = useView()
  if (names.length === 0) return null
  return (
    <p>
      {term} ({formatNumber(language, names.length)}):{' '}
      {names.slice(0, mostNamed).map((name, nth) => (
        <>
          {nth > 0 && ' · '}
          <UserText>{name}</UserText>
        </>
      ))}
      {names.length > mostNamed && ' …'}
    </p>
  )
}
