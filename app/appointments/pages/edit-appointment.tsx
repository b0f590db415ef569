import { forbidden, found, numberIn, sentenceOf } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { roleTexts } from '../../access/role-messages.ts'
import { page, type Visit } from '../../access/web.ts'
import { companyMeant } from '../../companies/queries/meant.ts'
import { companyOf } from '../../companies/queries.ts'
import type { Db } from '../../foundation/database.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { contactTexts } from '../../people/messages/contacts.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { changeAppointment, makeAppointment } from '../commands/save-appointment.ts'
import { appointmentTexts } from '../messages.ts'
import { mayChangeAppointment, mayMakeAppointments, mayMeetCompany } from '../policy.ts'
import { appointmentOf, guestsOf } from '../queries/appointments.ts'
import { guestChoices } from '../queries/choices.ts'
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
  const typed = url.searchParams.get('company') ?? url.searchParams.get('foretag') ?? ''
  const meant = one || typed === '' ? null : await companyToMeet(visit, typed)
  const isMeant = meant !== null && !isRefusal(meant)
  const company_id = one ? one.company_id : isMeant ? meant.id : null
  const found = await guestChoices(db, visitor, company_id)
  const words = { t, roles: say(roleTexts), functions: say(contactTexts) }
  const users = found.users.map(user => userChoice(user, words))
  const contacts = found.contacts.map(contact => contactChoice(contact, words))
  const suggested = {
    company: isMeant ? meant.name : typed,
    typed: url.searchParams,
    user_id: visitor.user_id!,
  }
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
    /** Why the contacts of what was typed are not shown. */
    unmeant: meant && isRefusal(meant) ? sentenceOf(meant.refused, t, meant.about) : null,
    users,
    contacts,
    choices: { guests: [...contacts, ...users] },
  }
})

/** The company that someone wants to meet, by what was typed or the id of a link. Refuses as `companyMeant`, and `not-your-company`. */
async function companyToMeet(
  { db, visitor }: Pick<Visit, 'visitor'> & { db: Db },
  typed: string,
): Promise<{ id: number; name: string } | Refusal> {
  const meant = await companyMeant(db, visitor, typed)
  if (isRefusal(meant)) return meant
  const company = found(await companyOf(db, visitor, meant.id))
  return mayMeetCompany(visitor, company) ? meant : refuse('not-your-company', { field: 'company' })
}

export const action = formAction(mayMakeAppointments, {
  reads: appointmentForm,
  says: appointmentTexts,
  saved: async visit => (await appointmentAt(visit)).kept,
  does: async (tx, { company, ...typed }, { visitor, ground, params, version }) => {
    const form = { ...typed, company_id: null, version }
    if (params.id) return changeAppointment(tx, visitor, ground, { id: numberIn(params.id), form })
    if (company === '') return makeAppointment(tx, visitor, ground, form)
    const meant = await companyToMeet({ db: tx.db, visitor }, company)
    return isRefusal(meant) ? meant : makeAppointment(tx, visitor, ground, { ...form, company_id: meant.id })
  },
  leadsTo: ({ at }, appointment) => at('kalender', appointment.id),
})

export default function EditAppointment({ loaderData: d, actionData }: Shown<typeof loader>) {
  return (
    <EditPage {...d} of={appointmentForm} actionData={actionData}>
      <AppointmentFields shown={d} back={actionData} />
    </EditPage>
  )
}
