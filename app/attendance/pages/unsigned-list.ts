import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import { fullName } from '../../people/rules/names.ts'
import { chosenId, chosenOf, listOf } from '../../ui/described-list.ts'
import { unsignedTexts } from '../messages/unsigned.ts'
import { type UnsignedPerson, unsignedChoices } from '../queries/unsigned-people.ts'

const REACHES = ['mail', 'sms', 'none'] as const

/** Who has not signed: each leads to the hours that wait. */
const unsignedList = ({ say, format, at }: Pick<Visit, 'say' | 'format' | 'at'>) => {
  const t = say(unsignedTexts)
  return listOf<UnsignedPerson, 'name'>(format)({
    key: row => row.person_id,
    order: 'name',
    columns: {
      name: {
        label: t.name,
        text: row => fullName(row),
        href: row => `${at('timmar')}?by=row&state=to_sign&person=${row.person_id}`,
        sub: row => row.company,
      },
      hours: { label: t.hours, hours: row => row.quarters, phone: 'corner' },
      sessions: { label: t.sessions, number: row => row.sessions },
      latest: { label: t.latest, day: row => row.latest_on, phone: 'below' },
      reach: { label: t.reach, text: row => t[`reach_${row.reach}`], phone: 'side' },
      reminded: { label: t.reminded, moment: row => row.reminded_at },
    },
    screen: ['name', 'hours', 'sessions', 'latest', 'reach', 'reminded'],
    filters: {
      month: {
        label: t.month,
        any: t.any_month,
        options: 'months',
        reads: (typed: string) => (isLocalDate(`${typed}-01`) ? typed : ''),
      },
      occasion: { label: t.occasion, any: t.any_occasion, options: 'occasions', reads: chosenId },
      company: { label: t.company, any: t.any_company, options: 'companies', reads: chosenId },
      reach: {
        label: t.reach,
        any: t.any_reach,
        options: REACHES.map(value => ({ value, label: t[`reach_${value}`] })),
        reads: chosenOf(REACHES),
      },
    },
  })
}

/** What an address asks for, the same for the page and for the button. */
export const unsignedAsked = (visit: Pick<Visit, 'say' | 'format' | 'at' | 'url' | 'ground' | 'visitor'>) => {
  const { ground, visitor, url } = visit
  const described = unsignedList(visit)
  const { list, chosen } = described.asked(url.searchParams)
  const of = {
    programme_id: visitor.programme!,
    now: ground.clock.now(),
    hasSms: ground.mailer.hasSms,
  }
  return { ...described, list, filter: chosen, of }
}

export async function unsignedOptions(
  { db, format }: Visit & { db: Db },
  of: Parameters<typeof unsignedChoices>[1],
) {
  const { months, occasions, companies } = await unsignedChoices(db, of)
  return {
    months: months.map(month => ({ value: month, label: format.month(`${month}-01`) })),
    occasions: occasions.map(one => ({ value: String(one.id), label: `${one.title}, ${one.code}` })),
    companies: companies.map(one => ({ value: String(one.id), label: one.name })),
  }
}
