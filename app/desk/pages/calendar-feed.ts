import { createHash } from 'node:crypto'
import { feedOwner } from '../../access/account/calendar-feed.ts'
import type { CalendarOwner, OwnDay, OwnTime } from '../../access/own-calendar.ts'
import type { Limit } from '../../access/rules.ts'
import { mayTry } from '../../access/sign-in/rate-limit.ts'
import { clientOf } from '../../access/sign-in/sign-in.ts'
import { openPage } from '../../access/web.ts'
import { feedOf } from '../../appointments/rules/calendar.ts'
import { ownCalendars } from '../../calendars.ts'
import type { Db } from '../../foundation/database.ts'
import { addDays } from '../../foundation/dates.ts'
import { isLanguage, spoken } from '../../foundation/text.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { feedTexts } from '../messages/calendar-feed.ts'
import { languageOfUser } from '../queries/language-of-user.ts'

/** Calendars ask about once an hour; whoever asks oftener is guessing or broken. */
const ASKED: Limit = { most: 120, minutes: 15 }
const DAYS_BACK = 90

/** One's own calendar at its secret address, for whoever holds it: no session is asked for. */
export const loader = openPage(async ({ ground, params, request }) => {
  if (!(await mayTry(ground, 'calendar', clientOf(request), ASKED)))
    return new Response('', { status: 429, headers: { 'Retry-After': String(ASKED.minutes * 60) } })
  const feed = await feedOwner(ground, params.token ?? '')
  if (!feed) return new Response('', { status: 404 })
  const today = ground.clock.today()
  const { owner, times, days } = await reading(ground, houseScope, async db => {
    const chosen = await languageOfUser(db, feed.user_id)
    const language = isLanguage(chosen) ? chosen : ('sv' as const)
    const owner = { user_id: feed.user_id, language, today, since: addDays(today, -DAYS_BACK) }
    return { owner, ...(await inCalendar(db, owner)) }
  })
  const t = spoken(feedTexts, owner.language)
  const { publicUrl } = ground.config
  const host = new URL(publicUrl).hostname
  const toldOf = ({ programme, company, slug, leads_to }: OwnTime | OwnDay) => ({
    about: t.about(programme, company),
    url: [publicUrl, slug, ...leads_to].join('/'),
  })
  const ics = feedOf(
    { name: t.name, language: owner.language },
    times.map(one => ({ ...one, ...toldOf(one) })),
    days.map(one => ({ uid: `${one.name}@${host}`, title: one.title, day: one.day, ...toldOf(one) })),
  )
  return answerWith(ics, request)
})

/** What all rooms have in someone's calendar, the earliest first. */
async function inCalendar(db: Db, owner: CalendarOwner) {
  const times: OwnTime[] = []
  const days: OwnDay[] = []
  for (const room of ownCalendars) {
    times.push(...((await room.times?.(db, owner)) ?? []))
    days.push(...((await room.days?.(db, owner)) ?? []))
  }
  return {
    times: times.toSorted((a, b) => a.starts_at.getTime() - b.starts_at.getTime()),
    days: days.toSorted((a, b) => a.day.localeCompare(b.day)),
  }
}

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
