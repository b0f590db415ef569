import { createHash } from 'node:crypto'
import { feedOwner } from '../../access/account/calendar-feed.ts'
import type { Limit } from '../../access/rules.ts'
import { mayTry } from '../../access/sign-in/rate-limit.ts'
import { clientOf } from '../../access/sign-in/sign-in.ts'
import { openPage } from '../../access/web.ts'
import { feedOf } from '../../appointments/rules/calendar.ts'
import { addDays } from '../../foundation/dates.ts'
import { isLanguage, spoken } from '../../foundation/text.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { feedTexts } from '../messages/calendar-feed.ts'
import {
  languageOfUser,
  type OwnAppointment,
  ownAppointments,
  ownDeadlines,
} from '../queries/own-calendar.ts'

/** Calendars ask about once an hour; whoever asks oftener is guessing or broken. */
const ASKED: Limit = { most: 120, minutes: 15 }
const DAYS_BACK = 90

/** One's own calendar at its secret address, for whoever holds it: no session is asked for. */
export const loader = openPage(async ({ ground, params, request }) => {
  if (!(await mayTry(ground, 'calendar', clientOf(request), ASKED)))
    return new Response('', { status: 429, headers: { 'Retry-After': String(ASKED.minutes * 60) } })
  const owner = await feedOwner(ground, params.token ?? '')
  if (!owner) return new Response('', { status: 404 })
  const today = ground.clock.today()
  const since = addDays(today, -DAYS_BACK)
  const asked = { ...owner, today }
  const own = await reading(ground, houseScope, async db => ({
    language: await languageOfUser(db, owner.user_id),
    appointments: await ownAppointments(db, { ...asked, since: new Date(`${since}T00:00:00Z`) }),
    deadlines: await ownDeadlines(db, { ...asked, since }),
  }))
  const language = isLanguage(own.language) ? own.language : 'sv'
  const t = spoken(feedTexts, language)
  const { publicUrl } = ground.config
  const host = new URL(publicUrl).hostname
  const ics = feedOf(
    { name: t.name, language },
    own.appointments.map(one => ({
      ...entryOf(one, publicUrl),
      about: t.about(one.programme, one.company),
    })),
    own.deadlines.map(({ kind, id, day, slug, programme, company, company_id }) => ({
      uid: `${kind}-${id}@${host}`,
      title: t[kind](company),
      day,
      about: t.about(programme, company),
      url: `${publicUrl}/${slug}${company_id === null ? '' : `/foretag/${company_id}`}`,
    })),
  )
  return answerWith(ics, request)
})

const entryOf = (one: OwnAppointment, publicUrl: string) => ({
  uid: one.uid,
  sequence: one.sequence,
  title: one.title,
  starts_at: one.starts_at,
  ends_at: one.ends_at,
  place: one.place,
  changed_at: one.changed_at,
  is_cancelled: one.cancelled_at !== null,
  url: `${publicUrl}/${one.slug}/kalender/${one.id}`,
})

/** The whole calendar, or that nothing has changed since the calendar last asked. */
function answerWith(ics: string, request: Request): Response {
  const tag = `W/"${createHash('sha256').update(ics).digest('base64url')}"`
  const headers = { ETag: tag, 'Cache-Control': 'private, no-cache' }
  const known = (request.headers.get('if-none-match') ?? '').split(/,\s*/)
  if (known.includes(tag)) return new Response(null, { status: 304, headers })
  return new Response(ics, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="spang.ics"',
    },
  })
}
