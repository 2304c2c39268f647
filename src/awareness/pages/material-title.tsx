import { UserText } from '../../platform/ui/texts.tsx'
import { useHref } from '../../platform/ui/view.ts'

/** A material by its title, which leads to it where it can be read. */
export function MaterialTitle({ title, link }: { title: string; link: string | null }) {
  const href = useHref()
  if (link === null) return <UserText>{title}</UserText>
  return (
    <a href={link.startsWith('/') ? href(link) : link} rel={link.startsWith('/') ? undefined : 'noopener noreferrer'}>
      <UserText>{title}</UserText>
    </a>
  )
}
