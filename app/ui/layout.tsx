import type { ReactNode } from 'react'
import type { Language } from '../foundation/text.ts'
import { EuEmblem } from './eu.tsx'
import { Icon } from './icon.tsx'
import { useTexts } from './language.tsx'
import { Logo } from './logo.tsx'
import { HeadSearch, MainMenu, MenuButton, type Place, type Section, SectionRow, ThumbBar } from './menu.tsx'
import { uiTexts } from './messages.ts'
import { Notice } from './notice.tsx'

export type NavItem = { href: string; label: string; current?: boolean }
export type LanguageLink = { language: Language; label: string; href: string; current?: boolean }
export type User = { name: string; role?: string; href: string }

export type LayoutProps = {
  /** `work` is the wide page of the desk, `phone` one column for a task on the go, `wall` a projector without a frame. */
  kind?: 'work' | 'phone' | 'wall'
  home?: string
  /** The parts of the menu, each with its own places. */
  sections?: Section[]
  /** What is needed from anywhere: stands at the end of the band. */
  head?: Place[]
  /** Where what is searched for is found. */
  search?: string
  /** The few places that stand at the thumb on a phone. */
  bar?: Place[]
  user?: User
  /** Only languages the page exists in; each in its own words. */
  languages?: LanguageLink[]
  /** One sentence above everything, such as that this is a demonstration. */
  banner?: ReactNode
  /** What was sent from the page before is saved; said once, first of all. */
  saved?: string | null
  /** What somebody else changed in the same record meanwhile, said with it. */
  meanwhile?: string | null
  /** Who runs the programme, and which programme. */
  programme?: ReactNode
  footLinks?: NavItem[]
  children: ReactNode
}

// One place and a menu are no bar: then the menu stays at the top.
const FEWEST_ON_BAR = 2

/** The frame of every page: the band, the content, the foot. */
export function Layout(props: LayoutProps) {
  const {
    kind = 'work',
    home = '/',
    sections = [],
    head = [],
    bar = [],
    user,
    languages = [],
    banner,
  } = props
  const t = useTexts(uiTexts)
  const hasMenu = sections.length > 0
  if (kind === 'wall')
    return (
      <main className="wall" id="content" tabIndex={-1}>
        {props.children}
      </main>
    )
  const here = sections.find(section => section.current && section.entries.length > 0)
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
      <header className="band" data-kind={kind}>
        <div className="band-row">
          <Logo href={home} />
          {hasMenu && (
            <MainMenu sections={sections} head={head}>
              {user && <UserLink user={user} />}
              <Languages links={languages} />
            </MainMenu>
          )}
          <div className="band-end">
            {props.search && <HeadSearch href={props.search} />}
            {head.map(place => (
              <a
                key={place.href}
                className="atthehead"
                href={place.href}
                aria-current={place.current ? 'page' : undefined}
              >
                {place.icon && <Icon name={place.icon} />}
                {place.label}
              </a>
            ))}
            <Languages links={languages} always={!hasMenu} />
            {user && <UserLink user={user} always={!hasMenu} />}
            {hasMenu && <MenuButton />}
          </div>
        </div>
      </header>
      {here && <SectionRow section={here} />}
      <main className={kind === 'phone' ? 'phone' : 'page'} id="content" tabIndex={-1}>
        {props.saved && (
          <Notice tone="ok" role="status" title={props.saved}>
            {props.meanwhile}
          </Notice>
        )}
        {props.children}
      </main>
      <Foot kind={kind} programme={props.programme} links={props.footLinks ?? []} />
      {bar.length >= FEWEST_ON_BAR && (
        <ThumbBar
          items={bar}
          isElsewhere={
            !bar.some(place => place.current) && [...sections, ...head].some(place => place.current)
          }
        />
      )}
    </>
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

const NavLink = ({ href, label, current }: NavItem) => (
  <a href={href} aria-current={current ? 'page' : undefined}>
    {label}
  </a>
)
