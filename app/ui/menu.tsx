import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { useTexts } from './language.tsx'
import type { NavItem } from './layout.tsx'
import { uiTexts } from './messages.ts'

/** A place of the menu; at the thumb it stands with its icon, over a word that has room there. */
export type Place = NavItem & { icon?: IconName; short?: string }
/** A part of the menu: where it leads, and its own places when there are several. */
export type Section = NavItem & { entries: Place[] }

/** The sections in the band of a desk; on a phone the whole map, opened by a button. `children` stand at its end. */
export function MainMenu({
  sections,
  head,
  children,
}: {
  sections: Section[]
  head: Place[]
  children: ReactNode
}) {
  const t = useTexts(uiTexts)
  return (
    <nav className="mainnav" id="menu" popover="auto" aria-label={t.main_menu}>
      <ul className="links">
        {sections.map(section => (
          <MenuSection key={section.href} {...section} />
        ))}
        {head.map(place => (
          <li key={place.href} className="only-in-menu">
            <PlaceLink {...place} />
          </li>
        ))}
      </ul>
      <div className="menu-end">
        {children}
        <button type="button" className="menu-button" popoverTarget="menu" popoverTargetAction="hide">
          <Icon name="close" />
          {t.close_menu}
        </button>
      </div>
    </nav>
  )
}

function MenuSection({ href, label, current, entries }: Section) {
  if (entries.length === 0) {
    return (
      <li>
        <PlaceLink href={href} label={label} current={current} />
      </li>
    )
  }
  return (
    <li className="has-entries">
      <a href={href} aria-current={current ? 'true' : undefined}>
        {label}
      </a>
      <Places name={label} items={entries} />
    </li>
  )
}

/** The second row: the places of the section that the page lies in. */
export const SectionRow = ({ section }: { section: Section }) => (
  <nav className="sectionrow" aria-label={section.label}>
    <Places items={section.entries} />
  </nav>
)

const Places = ({ name, items }: { name?: string; items: Place[] }) => (
  <ul className="links" aria-label={name}>
    {items.map(place => (
      <li key={place.href}>
        <PlaceLink {...place} />
      </li>
    ))}
  </ul>
)

const PlaceLink = ({ href, label, current }: NavItem) => (
  <a href={href} aria-current={current ? 'page' : undefined}>
    {label}
  </a>
)

/** A field where the band has room for one, else the way to it. The key / leads to whichever is there. */
export function HeadSearch({ href }: { href: string }) {
  const t = useTexts(uiTexts)
  return (
    <>
      <form className="headsearch" action={href} method="get" role="search" aria-label={t.search_all}>
        <label className="visually-hidden" htmlFor="seek">
          {t.search_all}
        </label>
        <input
          id="seek"
          name="q"
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          aria-keyshortcuts="/"
          data-slash
        />
        <button type="submit">{t.search}</button>
      </form>
      <a className="atthehead" href={href} data-always data-slash>
        <Icon name="search" />
        {t.search}
      </a>
    </>
  )
}

export function MenuButton() {
  const t = useTexts(uiTexts)
  return (
    <button type="button" className="menu-button" popoverTarget="menu">
      <Icon name="menu" />
      {t.menu}
    </button>
  )
}

/** On a phone: the places most used at the thumb, the rest of the menu behind one more. */
export function ThumbBar({ items, isElsewhere }: { items: Place[]; isElsewhere: boolean }) {
  const t = useTexts(uiTexts)
  return (
    <nav className="tabbar" aria-label={t.shortcuts}>
      <ul className="links">
        {items.map(({ icon, href, label, short, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {icon && <Icon name={icon} />}
              {short ?? label}
            </a>
          </li>
        ))}
        <li>
          <button type="button" popoverTarget="menu" aria-current={isElsewhere ? 'true' : undefined}>
            <Icon name="menu" />
            {t.more_places}
          </button>
        </li>
      </ul>
    </nav>
  )
}
