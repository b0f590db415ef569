import { type ReactNode, use } from 'react'
import {
  isRouteErrorResponse,
  type LinksFunction,
  type LoaderFunctionArgs,
  Outlet,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import type { Installation } from './access/installation.ts'
import { addressOf, meanwhileIn, savedAt } from './access/rules.ts'
import { shownTo } from './access/shown-to.ts'
import { SignOutForm } from './access/sign-in/pages/sign-out-form.tsx'
import { receiptOf } from './access/trail/words.ts'
import {
  guarded,
  installationContext,
  languageOf,
  type SentFields,
  themeOf,
  visitorOf,
} from './access/web.ts'
import { type Format, formatIn } from './foundation/format.ts'
import { sharedReading } from './foundation/shared-reading.ts'
import { type Spoken, spoken } from './foundation/text.ts'
import { navigationOf } from './navigation.ts'
import { navigationTexts } from './navigation-messages.ts'
import { programmeLineOf } from './programmes/queries.ts'
import { finders } from './search.ts'
import spang from './ui/client/spang.ts?script'
import { ErrorPage } from './ui/error-page.tsx'
import { LanguageProvider } from './ui/language.tsx'
import { Layout as Frame } from './ui/layout.tsx'
import { ShownToContext } from './ui/shown-to.tsx'
import styles from './ui/styles/styles.css?url'
import { TooMuchContext } from './ui/too-much.ts'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
  {
    rel: 'preload',
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
    href: '/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  },
  { rel: 'apple-touch-icon', href: '/icons/apple-touch-icon.png' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
]

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [
  { title: loaderData?.title ?? 'Spång' },
]

/** What the frame around every page shows: never anything about other people than the visitor. */
export const loader = (args: LoaderFunctionArgs) => guarded(args, () => frameOf(args))

async function frameOf(args: LoaderFunctionArgs) {
  const { request, params, context } = args
  const ground = context.get(installationContext)
  const url = new URL(request.url)
  const within = await visitorOf(args, params.programme ?? null)
  const visitor = within ?? (await visitorOf(args, null))
  const language = visitor?.language ?? languageOf(request)
  const say = spoken(navigationTexts, language)
  const programme = within?.programme
    ? await sharedReading(ground, within, db => programmeLineOf(db, within))
    : null
  const cookies = request.headers.get('cookie')
  const saved = savedAt(cookies, url.pathname + url.search)
  const navigation = within?.programme ? navigationOf(within, url.pathname, say) : null
  return {
    language,
    theme: themeOf(request),
    saved: saved && receiptOf(ground.trailWords, saved.done, language),
    meanwhile: saved ? meanwhileIn(ground.vault, cookies) : null,
    title: programme ? `${programme.name} – Spång` : 'Spång',
    shown_to: visitor?.user_id ? shownTo(ground.vault, visitor.user_id) : null,
    home: navigation?.sections[0]?.href ?? '/',
    navigation,
    search:
      within?.programme && finders.some(finder => finder.may(within))
        ? `/${within.programme_slug}/sok`
        : undefined,
    user: visitor?.user_id
      ? {
          name: visitor.name,
          role: within?.held[0]
            ? [say[`role_${within.held[0].role}`], within.partner_name].filter(Boolean).join(', ')
            : undefined,
          href: '/konto',
        }
      : undefined,
    languages: (['sv', 'en'] as const).map(each => ({
      language: each,
      label: each === 'sv' ? 'Svenska' : 'English',
      href: `/sprak/${each}?till=${encodeURIComponent(addressOf(url))}`,
      current: each === language,
    })),
    banner: bannerOf(ground, Boolean(visitor?.user_id), say, formatIn(language)),
    programme: programme
      ? { run_by: say.runs_by(programme.partners), line: programme.line || programme.name }
      : null,
    foot: [
      {
        href: `${within?.programme ? `/${within.programme_slug}` : '/om'}/personuppgifter`,
        label: say.privacy,
      },
      { href: '/om/tillganglighet', label: say.accessibility },
      { href: '/om/hjalp', label: say.help },
    ],
  }
}

/** What holds for everything on every page: that nothing here is real, or that letters go nowhere. */
function bannerOf(
  { is_demonstration, mailer, clock }: Installation,
  is_signed_in: boolean,
  say: Spoken<typeof navigationTexts>,
  format: Format,
): string | null {
  if (is_demonstration) return say.demonstration(format.day(clock.today()))
  return is_signed_in && !mailer.hasServer ? say.no_mail_server : null
}

type RootLoader = Awaited<ReturnType<typeof loader>>

/** A page that needs more than the frame's own script says so in its handle; most send none. */
export type Handle = {
  layout?: 'work' | 'phone' | 'wall'
  /** Seconds after which a page that lives is asked for again where there is no script. */
  looksAgain?: number
  /** Addresses of scripts: `import script from '../client/x.ts?script'`. */
  scripts?: readonly string[]
  /** What is installed from here, where it is not the whole application. */
  manifest?: string
  /** The page asks by itself in which language it is read, and in more of them. */
  tongues?: true
  title?: (data: unknown) => string
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData('root') as RootLoader | undefined
  const matches = useMatches()
  const handle = (matches.at(-1)?.handle ?? {}) as Handle
  const language = root?.language ?? 'sv'
  return (
    <html lang={language} data-theme={root?.theme === 'device' ? undefined : root?.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>{titleOf(matches, root)}</title>
        {links().map(link =>
          'href' in link ? (
            <link
              key={link.href}
              {...link}
              href={link.rel === 'manifest' ? (handle.manifest ?? link.href) : link.href}
            />
          ) : null,
        )}
        {handle.looksAgain && (
          <noscript>
            <meta httpEquiv="refresh" content={String(handle.looksAgain)} />
          </noscript>
        )}
        {[spang, ...(handle.scripts ?? [])].map(script => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body>
        <LanguageProvider language={language}>
          <ShownToContext value={root?.shown_to ?? null}>
            <Frame
              kind={handle.layout ?? 'work'}
              home={root?.home}
              sections={root?.navigation?.sections}
              head={root?.navigation?.head}
              search={root?.search}
              bar={root?.navigation?.bar}
              user={root?.user}
              languages={handle.tongues ? [] : root?.languages}
              banner={root?.banner}
              saved={root?.saved}
              meanwhile={root?.meanwhile}
              programme={
                root?.programme && (
                  <>
                    {root.programme.run_by}
                    <br />
                    {root.programme.line}
                  </>
                )
              }
              footLinks={root?.foot}
            >
              {children}
            </Frame>
          </ShownToContext>
        </LanguageProvider>
      </body>
    </html>
  )
}

export default function Root() {
  const tooMuch = use(TooMuchContext)
  const { pathname } = useLocation()
  return tooMuch ? <ErrorPage status={413} {...tooMuch} back={pathname} /> : <Outlet />
}

/** What an error says beside its status. `another`: where whoever wrote a form finds it again, once they have signed in. */
type Told = { incident?: string; sent?: SentFields | null; another?: string; too_much?: number }

export function ErrorBoundary() {
  const error = useRouteError()
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />
  const { incident, sent, another, too_much } = (error.data ?? {}) as Told
  if (another)
    return (
      <ErrorPage status={error.status} isAnothers>
        <SignOutForm till={another} />
      </ErrorPage>
    )
  return <ErrorPage status={error.status} incident={incident} sent={sent} too_much={too_much} />
}

/** A loader gives its page a title; the programme's name and the product's stand after it. */
function titleOf(matches: ReturnType<typeof useMatches>, root: RootLoader | undefined): string {
  const own = matches.at(-1)?.loaderData as { title?: unknown } | null | undefined
  const title = matches.length > 1 && typeof own?.title === 'string' ? own.title : null
  return title ? `${title} – ${root?.title ?? 'Spång'}` : (root?.title ?? 'Spång')
}
