import type { ReactNode } from 'react'
import type { Language } from '../foundation/text.ts'
import { EuEmblem } from './eu.tsx'
import { Icon, type IconName } from './icon.tsx'
import { useTexts } from './language.tsx'
import { Logo } from './logo.tsx'
import { uiTexts } from './messages.ts'
import { Notice } from './notice.tsx'

export type NavItem = { href: string; label: string; current?: boolean }
/** A place of the menu; with an icon it also stands in the bar at the thumb, under a word that has room there. */
export type Place = NavItem & { icon?: IconName; short?: string }
export type LanguageLink = { language: Language; label: string; href: string; current?: boolean }
export type User = { name: string; role?: string; href: string }

export type LayoutProps = {
  /** `work` is the wide page of the desk, `phone` one column for a task on the go. */
  kind?: 'work' | 'phone'
  home?: string
  navigation?: Place[]
  user?: User
  /** Only languages the page exists in; each in its own words. */
  languages?: LanguageLink[]
  /** One sentence above everything, such as that this is a demonstration. */
  banner?: ReactNode
  /** What was sent from the page before is saved; said once, first of all. */
  isSaved?: boolean
  /** What somebody else changed in the same record meanwhile, said with it. */
  meanwhile?: string | null
  /** Who runs the programme, and which programme. */
  programme?: ReactNode
  footLinks?: NavItem[]
  children: ReactNode
}

// A long menu gets a row of its own under the logo; a middling one only where the window is narrow.
const LONG = 9
const MIDDLING = 7
// One place and a menu are no bar: then the menu stays at the top.
const FEWEST_ON_BAR = 2

/** The frame of every page: the band, the content, the foot. */
export function Layout(props: LayoutProps) {
  const { kind = 'work', home = '/', navigation = [], user, languages = [], banner } = props
  const t = useTexts(uiTexts)
  const hasMenu = navigation.length > 0
  const length = navigation.length >= LONG ? 'long' : navigation.length >= MIDDLING ? 'middling' : undefined
  const onBar = navigation.filter(place => place.icon)
  const menu = hasMenu && <MainNav items={navigation} user={user} languages={languages} />
  return (
    <>
      <a className="skip" href="#content">
        {t.skip_to_content}
      </a>
      {banner && (
        <aside className="banner" aria-label={t.please_note}>
          <div>{banner}</div>
        </aside>
      )}
      <header className="band" data-kind={kind} data-menu={length}>
        <div className="band-row">
          <Logo href={home} />
          {length !== 'long' && menu}
          <div className="band-end">
            <Languages links={languages} always={!hasMenu} />
            {user && <UserLink user={user} always={!hasMenu} />}
            {hasMenu && (
              <button type="button" className="menu-button" popoverTarget="menu">
                <Icon name="menu" />
                {t.menu}
              </button>
            )}
          </div>
          {length === 'long' && menu}
        </div>
      </header>
      <main className={kind === 'phone' ? 'phone' : 'page'} id="content" tabIndex={-1}>
        {props.isSaved && (
          <Notice tone="ok" role="status" title={t.saved}>
            {props.meanwhile}
          </Notice>
        )}
        {props.children}
      </main>
      <Foot kind={kind} programme={props.programme} links={props.footLinks ?? []} />
      {onBar.length >= FEWEST_ON_BAR && (
        <TabBar items={onBar} isElsewhere={navigation.some(place => place.current && !place.icon)} />
      )}
    </>
  )
}

function MainNav({ items, user, languages }: { items: Place[]; user?: User; languages: LanguageLink[] }) {
  const t = useTexts(uiTexts)
  return (
    <nav className="mainnav" id="menu" popover="auto" aria-label={t.main_menu}>
      <ul className="links">
        {items.map(item => (
          <li key={item.href} data-on-bar={item.icon && true}>
            <NavLink {...item} />
          </li>
        ))}
      </ul>
      <div className="menu-end">
        {user && <UserLink user={user} />}
        <Languages links={languages} />
        <button type="button" className="menu-button" popoverTarget="menu" popoverTargetAction="hide">
          <Icon name="close" />
          {t.close_menu}
        </button>
      </div>
    </nav>
  )
}

function UserLink({ user, always }: { user: User; always?: boolean }) {
  return (
    <a className="who" href={user.href} data-always={always || undefined}>
      <strong>{user.name}</strong> {user.role}
    </a>
  )
}

function Languages({ links, always }: { links: LanguageLink[]; always?: boolean }) {
  const t = useTexts(uiTexts)
  if (links.length === 0) return null
  return (
    <nav className="langs" aria-label={t.language} data-always={always || undefined}>
      {links.map(({ language, label, href, current }) => (
        <a
          key={language}
          href={href}
          lang={language}
          hrefLang={language}
          aria-current={current ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}

function Foot({ kind, programme, links }: { kind: string; programme?: ReactNode; links: NavItem[] }) {
  const t = useTexts(uiTexts)
  return (
    <footer className="foot" data-kind={kind}>
      <div>
        <EuEmblem />
        {programme && <p>{programme}</p>}
        {links.length > 0 && (
          <nav aria-label={t.about_this_site}>
            <ul className="links">
              {links.map(item => (
                <li key={item.href}>
                  <NavLink {...item} />
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  )
}

/** On a phone: the places most used at the thumb, the rest of the menu behind one more. */
function TabBar({ items, isElsewhere }: { items: Place[]; isElsewhere: boolean }) {
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

const NavLink = ({ href, label, current }: NavItem) => (
  <a href={href} aria-current={current ? 'page' : undefined}>
    {label}
  </a>
)
