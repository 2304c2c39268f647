import type { Child } from 'hono/jsx'
import { useHref } from './view.ts'

interface CardProps {
  title: Child
  /** Makes the title a link, and the whole card its target. */
  path?: string
  over?: Child
  badge?: Child
  foot?: Child
  children?: Child
  level?: 2 | 3
}

export function Card({ title, path, over, badge, foot, children, level = 3 }: CardProps) {
  const href = useHref()
  const name = path ? <a href={href(path)}>{title}</a> : title
  return (
    <article class={path ? 'card card-link' : 'card'}>
      {(over || badge) && (
        <div class="card-over">
          {over && <span>{over}</span>}
          {badge}
        </div>
      )}
      {level === 2 ? <h2 class="card-title">{name}</h2> : <h3 class="card-title">{name}</h3>}
      {children && <div class="card-body">{children}</div>}
      {foot && <div class="card-foot">{foot}</div>}
    </article>
  )
}

export function CardGrid({ children }: { children: Child }) {
  return <div class="card-grid">{children}</div>
}
