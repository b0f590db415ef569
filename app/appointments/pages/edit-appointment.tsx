import { forbidden, found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { roleTexts } from '../../access/role-messages.ts'
import { page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { contactTexts } from '../../people/messages/contacts.ts'
import { chosenId } from '../../ui/described-list.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { changeAppointment, makeAppointment } from '../commands/save-appointment.ts'
import { appointmentTexts } from '../messages.ts'
import { mayChangeAppointment, mayMakeAppointments, mayMeetCompany } from '../policy.ts'
import { appointmentOf, guestsOf } from '../queries/appointments.ts'
import { companyChoices, guestChoices } from '../queries/choices.ts'
import { appointmentForm } from '../rules/appointment.ts'
import { AppointmentFields } from './appointment-fields.tsx'
import { contactChoice, suggestedAppointment, typedAppointment, userChoice } from './saved-appointment.ts'

/** Serves both a new time and one that is there: the address of a new one has no id. */
async function appointmentAt({ db, visitor, params }: Visit & { db: Db }) {
  if (!params.id) return { one: null, kept: null }
  const one = found(await appointmentOf(db, visitor, numberIn(params.id)))
  if (!mayChangeAppointment(visitor, one) || one.cancelled_at) return forbidden()
  const kept: Kept = {
    of: ['appointment', one.id],
    version: one.version,
    typed: typedAppointment(one, await guestsOf(db, one.id)),
  }
  return { one, kept }
}

export const loader = page(mayMakeAppointments, async visit => {
  const { db, visitor, url, say, at } = visit
  const t = say(appointmentTexts)
  const { one, kept } = await appointmentAt(visit)
  const companies = (await companyChoices(db, visitor)).filter(company => mayMeetCompany(visitor, company))
  const asked = chosenId(url.searchParams.get('company_id') ?? url.searchParams.get('foretag') ?? '')
  const company_id = one ? one.company_id : (companies.find(company => company.id === asked)?.id ?? null)
  const found = await guestChoices(db, visitor, company_id)
  const words = { t, roles: say(roleTexts), functions: say(contactTexts) }
  const users = found.users.map(user => userChoice(user, words))
  const contacts = found.contacts.map(contact => contactChoice(contact, words))
  const suggested = { company_id, typed: url.searchParams, user_id: visitor.user_id! }
  return {
    ...editing(visit, appointmentForm, kept, suggestedAppointment(suggested)),
    title: one ? t.edit : t.new,
    lede: one ? t.lede_change : t.lede,
    save: one ? t.save : t.save_new,
    is_new: !one,
    back: one ? at('kalender', one.id) : at('kalender'),
    crumbs: [
      { href: at('kalender'), label: t.calendar },
      ...(one ? [{ href: at('kalender', one.id), label: one.title }] : []),
    ],
    company: one?.company ?? null,
    users,
    contacts,
    choices: {
      companies: companies.map(({ id, name }) => ({ value: String(id), label: name })),
      guests: [...contacts, ...users],
    },
  }
})

export const action = formAction(mayMakeAppointments, {
  reads: appointmentForm,
  says: appointmentTexts,
  saved: async visit => (await appointmentAt(visit)).kept,
  does: (tx, form, { visitor, ground, params, version }) =>
    params.id
      ? changeAppointment(tx, visitor, ground, { id: numberIn(params.id), form: { ...form, version } })
      : makeAppointment(tx, visitor, ground, { ...form, version }),
  leadsTo: ({ at }, appointment) => at('kalender', appointment.id),
})

export default function EditAppointment({ loaderData: d, actionData }: Shown<typeof loader>) {
  return (
    <EditPage {...d} of={appointmentForm} actionData={actionData}>
      <AppointmentFields shown={d} back={actionData} />
    </EditPage>
  )
}
