import type { Visit } from '../../access/web.ts'
import { peopleTexts } from '../../people/messages.ts'
import { shownName } from '../../people/rules/names.ts'
import { listOf } from '../../ui/described-list.ts'
import { evidenceTexts } from '../messages/evidence.ts'
import type { Unproved, UnprovedSession } from '../queries/unproved.ts'

/** The sessions that wait, each with the way to its rows. */
export const unprovedSessionList = ({ say, format, at }: Visit) => {
  const t = say(evidenceTexts)
  return listOf<UnprovedSession>(format)({
    key: row => row.session_id,
    order: '' as never,
    columns: {
      day: {
        label: t.day,
        day: row => row.held_on,
        href: row => at('timmar', 'underlag', row.session_id),
        heads: true,
      },
      times: { label: t.times, text: row => format.span(row.starts_at, row.ends_at), phone: 'below' },
      course: { label: t.course, text: row => row.course, phone: 'below' },
      occasion: { label: t.occasion, text: row => row.occasion },
      binds: { label: t.binds, text: row => t[`kind_${row.binds}`], phone: 'corner' },
      people: { label: t.people, number: row => row.people, named: true, phone: 'below' },
      hours: { label: t.hours, hours: row => row.quarters, phone: 'side' },
    },
    screen: ['day', 'times', 'course', 'occasion', 'binds', 'people', 'hours'],
    filters: {},
  })
}

/** The rows in the order of the portal, to be keyed. */
export const unprovedList = ({ say, format }: Visit) => {
  const t = say(evidenceTexts)
  const names = say(peopleTexts)
  return listOf<Unproved>(format)({
    key: row => row.attendance_id,
    order: '' as never,
    columns: {
      occasion: { label: t.occasion, text: row => row.occasion },
      course: { label: t.course, text: row => row.course },
      day: { label: t.day, day: row => row.held_on },
      times: { label: t.times, text: row => `${row.starts_at}–${row.ends_at}` },
      person: { label: t.person, text: row => shownName(row, names) },
      hours: { label: t.hours, hours: row => row.quarters },
      binds: { label: t.binds, text: row => t[`kind_${row.binds}`] },
      signed_here: { label: t.signed_here, text: row => (row.is_signed ? t.yes : t.no) },
    },
    screen: [],
    filters: {},
  })
}
