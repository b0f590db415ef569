import { isRefusal, refuse } from '../../../foundation/refusal.ts'
import { isLanguage } from '../../../foundation/text.ts'
import { reading } from '../../../foundation/transact.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { type Invalid, refusedAs, seeOther, seeSaved } from '../../answers.ts'
import passkey from '../../client/passkey.ts?script'
import waiting from '../../client/waiting.ts?script'
import { accessTexts } from '../../messages.ts'
import { isTheme, languageCookie, themeCookie } from '../../rules.ts'
import { SignOutForm } from '../../sign-in/pages/sign-out-form.tsx'
import { sessionOf } from '../../sign-in/session.ts'
import { action as actionFor, everyone, openPage, themeOf } from '../../web.ts'
import { calendarFeedOf, makeCalendarFeed, revokeCalendarFeed } from '../calendar-feed.ts'
import {
  chooseLanguage,
  removeOrganisationAccount,
  removePasskey,
  revokeOtherSessions,
  revokeSession,
} from '../own.ts'
import { organisationAccountOf, passkeysOf, sessionsOf } from '../queries.ts'
import { LanguagePanel, ThemePanel } from './account-choices.tsx'
import { OrganisationAccount, Passkeys, Sessions } from './account-parts.tsx'
import { CalendarPanel } from './calendar-panel.tsx'

export const handle = { scripts: [passkey, waiting] }

export const loader = openPage(async ({ ground, visitor, request, say, format, language }) => {
  const session = await sessionOf(ground.auth, request)
  if (!session) throw seeOther('/logga-in?till=/konto')
  const t = say(accessTexts)
  const { sessions, passkeys, organisation, feed } = await reading(ground, visitor, async db => ({
    sessions: await sessionsOf(db, session.user_id, session.session_id),
    passkeys: await passkeysOf(db, session.user_id),
    organisation: await organisationAccountOf(db, session.user_id),
    feed: await calendarFeedOf(db, session.user_id),
  }))
  return {
    title: t.account,
    name: visitor.name,
    email: visitor.email,
    language,
    theme: themeOf(request),
    feed: feed
      ? { made: format.moment(feed.created_at), read: feed.read_at && format.moment(feed.read_at) }
      : null,
    organisation: organisation
      ? {
          id: organisation.id,
          name: ground.config.oidc?.name ?? t.organisation_account,
          since: format.moment(organisation.created_at),
        }
      : null,
    sessions: sessions.map(({ id, device, signed_in_at, is_this }) => ({
      id,
      is_this,
      device: device ?? t.device_unknown,
      signed_in: format.moment(signed_in_at),
    })),
    passkeys: passkeys.map(({ id, name, created_at }) => ({
      id,
      name: name || t.passkey_unnamed,
      made: created_at && format.moment(created_at),
    })),
  }
})

export const action = actionFor(everyone, async ({ ground, visitor, request, form, say }) => {
  const id = String(form.get('id') ?? '')
  const theme = form.get('theme')
  // The device remembers how it looks; nothing is kept about the person.
  if (isTheme(theme)) return seeSaved('/konto', { cookies: [themeCookie(theme)] })
  const language = form.get('language')
  // Shown on this answer and never again.
  if (form.get('intent') === 'calendar') {
    const { token } = await makeCalendarFeed(ground, visitor)
    return { address: `${ground.config.publicUrl}/kalender/${token}.ics` }
  }
  const carryOut = async () => {
    switch (form.get('intent')) {
      case 'session':
        return revokeSession(ground, visitor, id)
      case 'other-sessions': {
        const session = await sessionOf(ground.auth, request)
        return session ? revokeOtherSessions(ground, visitor, session.session_id) : refuse('not-signed-in')
      }
      case 'calendar-close':
        return revokeCalendarFeed(ground, visitor)
      case 'organisation-account':
        return removeOrganisationAccount(ground, visitor, id)
      case 'passkey':
        return removePasskey(ground, visitor, id)
      default:
        return chooseLanguage(ground, visitor, isLanguage(language) ? language : visitor.language)
    }
  }
  const outcome = await carryOut()
  if (isRefusal(outcome)) return refusedAs(form, outcome, say(accessTexts))
  return 'language' in outcome
    ? seeSaved('/konto', { cookies: [languageCookie(outcome.language)] })
    : seeSaved('/konto')
})

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Invalid | { address: string } }

export default function Account({ loaderData, actionData }: Props) {
  const t = useTexts(accessTexts)
  const [refused, made] = actionData && 'address' in actionData ? [null, actionData] : [actionData, null]
  return (
    <>
      <PageHead
        crumbs={[{ href: '/', label: t.start_page }]}
        here={t.account}
        title={t.account}
        facts={[loaderData.name, loaderData.email]}
      />
      <ErrorSummary title={refused?.errors.form} />
      <Stack gap="wide">
        <LanguagePanel chosen={loaderData.language} />
        <ThemePanel chosen={loaderData.theme} />
        <CalendarPanel feed={loaderData.feed} address={made?.address} />
        <Passkeys passkeys={loaderData.passkeys} />
        {loaderData.organisation && <OrganisationAccount account={loaderData.organisation} />}
        <Sessions sessions={loaderData.sessions} />
        <SignOutForm kind="second" />
      </Stack>
    </>
  )
}
