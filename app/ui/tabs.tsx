import type { NavItem } from './layout.tsx'

/** Links between the pages of one thing; each can be bookmarked. */
export function Tabs({ name, items }: { name: string; items: NavItem[] }) {
  return (
    <nav className="tabs" aria-label={name}>
      <ul className="links">
        {items.map(({ href, label, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
