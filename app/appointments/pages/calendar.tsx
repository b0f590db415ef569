import { holds } from '../../access/visitor.ts'
import { page } from '../../access/web.ts'
import { addDays, monthOf } from '../../foundation/dates.ts'
import { isWorkday } from '../../foundation/workdays.ts'
import { ButtonLink } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Month } from '../../ui/month.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Row } from '../../ui/panel.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { appointmentTexts } from '../messages.ts'
import { mayMakeAppointments, mayReadCalendar } from '../policy.ts'
import { appointmentsBetween } from '../queries/appointments.ts'
import { dayOf, momentOf, timeOf } from '../rules/appointment.ts'
import { daysAround, monthAsked, monthBeside } from '../rules/month.ts'

const WEEK = 7

export const loader = page(mayReadCalendar, async ({ db, visitor, ground, url, say, format, at }) => {
  const t = say(appointmentTexts)
  const today = ground.clock.today()
  const first = monthAsked(url.searchParams.get('manad'), today)
  const days = daysAround(first)
  const mayChoose = mayMakeAppointments(visitor)
  // On the road one looks for one's own; at the desk for everyone's.
  const chosen = url.searchParams.get('visa') ?? (holds(visitor, 'officer') ? 'mina' : 'alla')
  const mine = mayChoose && chosen === 'mina'
  const found = await appointmentsBetween(db, visitor, {
    from: momentOf(days[0]!, '00:00'),
    to: momentOf(addDays(days.at(-1)!, 1), '00:00'),
    mine,
  })
  const byDay = Map.groupBy(found, one => dayOf(one.starts_at))
  const month = format.month(first)
  const booked = found.filter(
    one => !one.cancelled_at && monthOf(dayOf(one.starts_at)) === monthOf(first),
  ).length
  const here = (manad: string, visa = mine ? 'mina' : 'alla') =>
    `${at('kalender')}?manad=${manad}${mayChoose ? `&visa=${visa}` : ''}`
  return {
    title: t.calendar,
    eyebrow: t.calendar,
    verdict: booked === 0 ? t.verdict_none(month) : t.verdict(booked, month),
    name: t.days_of(month),
    add: mayChoose ? at('kalender', 'nytt') : null,
    before: here(monthBeside(first, -1)),
    after: here(monthBeside(first, 1)),
    now: here(monthOf(today)),
    tabs: mayChoose
      ? (['mina', 'alla'] as const).map(visa => ({
          href: here(monthOf(first), visa),
          label: visa === 'mina' ? t.mine : t.all,
          current: mine === (visa === 'mina'),
        }))
      : [],
    weekdays: days.slice(0, WEEK).map(day => format.longDay(day).split(/[ ,]/)[0]!),
    days: days.map(day => ({
      date: day,
      name: format.longDay(day),
      number: String(Number(day.slice(8))),
      is_today: day === today,
      is_outside: monthOf(day) !== monthOf(first),
      is_off: !isWorkday(day),
      items: (byDay.get(day) ?? []).map(one => ({
        key: String(one.id),
        href: at('kalender', one.id),
        title: [one.title, one.company].filter(Boolean).join(', '),
        when: [
          format.span(timeOf(one.starts_at), timeOf(one.ends_at)),
          mayChoose && !mine && one.is_mine ? t.with_you : '',
        ]
          .filter(Boolean)
          .join(', '),
        where: one.place,
        is_own: one.is_mine,
        is_gone: one.cancelled_at !== null,
        state: one.cancelled_at ? `(${t.cancelled})` : null,
      })),
    })),
  }
})

export default function Calendar({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(appointmentTexts)
  return (
    <>
      <PageHead
        eyebrow={d.eyebrow}
        verdict={d.verdict}
        actions={
          d.add && (
            <ButtonLink icon="plus" href={d.add}>
              {t.new}
            </ButtonLink>
          )
        }
      />
      {d.tabs.length > 0 && <Tabs name={t.whose} items={d.tabs} />}
      <Row>
        <ButtonLink kind="second" size="small" href={d.before}>
          {t.before}
        </ButtonLink>
        <ButtonLink kind="second" size="small" href={d.now}>
          {t.this_month}
        </ButtonLink>
        <ButtonLink kind="second" size="small" href={d.after}>
          {t.after}
        </ButtonLink>
        <a href="/konto#kalender">{t.subscribe}</a>
      </Row>
      <Month name={d.name} weekdays={d.weekdays} days={d.days} />
    </>
  )
}
