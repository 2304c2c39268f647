import { guidanceOn, writtenFor } from '../../cyber/guidance.ts'
import { guidancePath, type Kind } from '../../cyber/kind.ts'
import { useHref, useView } from '../../platform/ui/view.ts'

/** The guidance that belongs to a session, for those who come and those who stay. */
export function GuidanceLinks({ kinds }: { kinds: readonly Kind[] }) {
  const { language } = useView()
  const href = useHref()
  const written = writtenFor(language)
  return (
    <ul>
      {kinds.map((kind) => (
        <li>
          <a href={href(guidancePath(kind))} lang={written === language ? undefined : written}>
            {guidanceOn(kind, written).title}
          </a>
        </li>
      ))}
    </ul>
  )
}
