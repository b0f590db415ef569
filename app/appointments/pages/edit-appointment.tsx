import { forbidden, found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { roleTexts } from '../../access/role-messages.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { page } from '../../access/web.ts'
import { contactTexts } from '../../people/messages/contacts.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { changeAppointment, makeAppointment } from '../commands/save-appointment.ts'
import { appointmentTexts } from '../messages.ts'
import { mayChangeAppointment, mayMakeAppointments, mayMeetCompany } from '../policy.ts'
import { appointmentOf, guestsOf } from '../queries/appointments.ts'
import { companyChoices, guestChoices } from '../queries/choices.ts'
import { appointmentForm } from '../rules/appointment.ts'
import { AppointmentFields, comparedFields } from './appointment-fields.tsx'
import { contactChoice, savedAppointment, userChoice } from './saved-appointment.ts'

/** Serves both a new time and one that is there: the address of a new one has no id. */
export const loader = page(mayMakeAppointments, async ({ db, visitor, params, url, say, at, format }) => {
  const t = say(appointmentTexts)
  const one = params.id ? found(await appointmentOf(db, visitor, numberIn(params.id))) : null
  if (one && (!mayChangeAppointment(visitor, one) || one.cancelled_at)) return forbidden()
  const companies = (await companyChoices(db, visitor)).filter(company => mayMeetCompany(visitor, company))
  const asked = Number(url.searchParams.get('company_id') ?? url.searchParams.get('foretag'))
  const company_id = one ? one.company_id : (companies.find(company => company.id === asked)?.id ?? null)
  const { users, contacts } = await guestChoices(db, visitor, company_id)
  const words = { t, roles: say(roleTexts), functions: say(contactTexts) }
  const last = one && (await lastWriteTo(db, visitor, 'appointment', one.id))
  return {
    title: one ? t.edit : t.new,
    lede: one ? t.lede_change : t.lede,
    save: one ? t.save : t.save_new,
    once: newOnce(),
    is_new: !one,
    back: one ? at('kalender', one.id) : at('kalender'),
    crumbs: [
      { href: at('kalender'), label: t.calendar },
      ...(one ? [{ href: at('kalender', one.id), label: one.title }] : []),
    ],
    version: one?.version ?? 0,
    last: { who: last?.who ?? t.somebody, when: last ? format.moment(last.happened_at) : t.recently },
    saved: savedAppointment(one, one ? await guestsOf(db, one.id) : [], {
      company_id,
      typed: url.searchParams,
      user_id: visitor.user_id!,
    }),
    company: one?.company ?? null,
    companies: companies.map(({ id, name }) => ({ value: String(id), label: name })),
    users: users.map(user => userChoice(user, words)),
    contacts: contacts.map(contact => contactChoice(contact, words)),
  }
})

export const action = formAction(mayMakeAppointments, {
  reads: appointmentForm,
  says: appointmentTexts,
  does: (tx, form, { visitor, ground, params }) =>
    params.id
      ? changeAppointment(tx, visitor, ground, { id: numberIn(params.id), form })
      : makeAppointment(tx, visitor, ground, form),
  leadsTo: ({ at }, appointment) => at('kalender', appointment.id),
})

export default function EditAppointment({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(appointmentTexts)
  return (
    <EditPage
      {...d}
      version={d.is_new ? undefined : d.version}
      compared={comparedFields(t)}
      actionData={actionData}
    >
      <AppointmentFields shown={d} back={actionData} />
    </EditPage>
  )
}
