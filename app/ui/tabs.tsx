import type { NavItem } from './layout.tsx'

type Props = {
  name: string
  items: readonly NavItem[]
  /** The pages that share the tab in which one is, in a second row. */
  inner?: readonly NavItem[]
}

/** Links between the pages of one thing; each can be bookmarked. */
export function Tabs({ name, items, inner = [] }: Props) {
  const around = items.find(({ current }) => current)
  return (
    <>
      <Row name={name} items={items} current={inner.length > 0 ? 'true' : 'page'} />
      {around && inner.length > 0 && <Row name={around.label} items={inner} current="page" />}
    </>
  )
}

const Row = ({
  name,
  items,
  current,
}: {
  name: string
  items: readonly NavItem[]
  current: 'page' | 'true'
}) => (
  <nav className="tabs" aria-label={name}>
    <ul className="links">
      {items.map(item => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? current : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
