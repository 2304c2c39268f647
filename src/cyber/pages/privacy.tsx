import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { useContent } from './cyber-page.tsx'

/** What others can know of the visit, and how to leave less behind. */
export function Privacy() {
  const { privacy } = useContent()
  return (
    <div class="visit on-screen">
      <Disclosure summary={privacy.title}>
        <ul class="plain-list">
          {privacy.lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
