import { forbidden, found, notFound, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import type { Reading } from '../../access/panel.tsx'
import { page, type Visit } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { chooseManager } from '../commands/choose-manager.ts'
import { contactTexts } from '../messages/contacts.ts'
import { managerTexts } from '../messages/managers.ts'
import { peopleTexts } from '../messages.ts'
import { mayChooseManagers, mayEditPeople } from '../policy.ts'
import { employeesAt, leadsAt, possibleManagers } from '../queries/managers.ts'
import { managerForm } from '../rules/manager-form.ts'
import { isThere, leadFor, whomIn } from '../rules/managers.ts'
import { fullName } from '../rules/names.ts'
import { groupText } from './managers-shown.ts'

const company_id = ({ params }: Visit) => numberIn(params.id)
const whomAt = ({ url }: Visit) => found(whomIn(url.searchParams))
const back = (visit: Visit) => visit.at('foretag', company_id(visit), 'chefer')

async function kept(visit: Reading): Promise<Kept> {
  const lead = leadFor(whomAt(visit), await leadsAt(visit.db, visit.visitor, company_id(visit)))
  const contact_id = lead?.contact_id ?? 0
  return {
    of: ['company', company_id(visit), 'manager', visit.url.search],
    version: contact_id,
    typed: { contact_id: contact_id ? String(contact_id) : '' },
  }
}

/** What the one or those are called who are to be led. */
async function whomShown(visit: Reading): Promise<string> {
  const { db, visitor, ground, say } = visit
  const whom = whomAt(visit)
  const at = { company_id: company_id(visit), today: ground.clock.today() }
  const employees = await employeesAt(db, visitor, at)
  const { typed } = await kept(visit)
  if (!typed.contact_id && !isThere(whom, employees)) return notFound()
  if (whom.person_id === null) return groupText(whom, say(managerTexts))
  const person = found(employees.find(one => one.id === whom.person_id))
  return fullName(person) || say(peopleTexts).no_name
}

export const loader = page(mayEditPeople, async visit => {
  const { db, visitor, say, at } = visit
  const t = say(managerTexts)
  const functions = say(contactTexts)
  const company = await companyAt(visit)
  if (!mayChooseManagers(visitor, company)) return forbidden()
  const contacts = await possibleManagers(db, visitor, company.id)
  return {
    ...editing(visit, managerForm, await kept(visit)),
    title: t.title(await whomShown(visit)),
    crumbs: [
      { href: at('foretag', company.id), label: company.name },
      { href: back(visit), label: t.tab },
    ],
    back: back(visit),
    contacts_at: at('foretag', company.id, 'kontakter'),
    choices: {
      contacts: contacts.map(one => ({
        value: String(one.id),
        label: one.function === 'manager' ? one.who : `${one.who}, ${functions[one.function].toLowerCase()}`,
      })),
    },
  }
})

export const action = formAction(mayEditPeople, {
  reads: managerForm,
  says: managerTexts,
  saved: kept,
  does: (tx, { contact_id }, visit) =>
    chooseManager(tx, visit.visitor, {
      company_id: company_id(visit),
      whom: whomAt(visit),
      contact_id,
      version: visit.version,
    }),
  leadsTo: back,
})

export default function ChooseManager({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(managerTexts)
  const { field } = useFields(managerForm, d, actionData)
  return (
    <EditPage {...d} of={managerForm} lede={t.lede} save={t.save} actionData={actionData}>
      {field('contact_id')}
      <p className="small">
        <a href={d.contacts_at}>{t.add_manager}</a>
      </p>
    </EditPage>
  )
}
