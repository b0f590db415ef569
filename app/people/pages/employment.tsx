import { found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import { companyMeant, companyNamed } from '../../companies/queries/meant.ts'
import type { Db } from '../../foundation/database.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Row, Stack } from '../../ui/panel.tsx'
import { addEmployment, saveEmployment } from '../commands/save-employment.ts'
import { peopleTexts } from '../messages.ts'
import { mayEditPeople } from '../policy.ts'
import { employmentsOf, knownPersonOf } from '../queries.ts'
import { fullName } from '../rules/names.ts'
import { employmentForm, typedEmployment } from '../rules/person-form.ts'

/** One job of a person: a new one, or one that is changed when the address names it. */
async function jobAt({ db, visitor, params }: Visit & { db: Db }) {
  const person = found(await knownPersonOf(db, visitor, numberIn(params.id)))
  if (params.employment === undefined) return { person, kept: null }
  const id = numberIn(params.employment)
  const job = found((await employmentsOf(db, visitor, person.id)).find(one => one.id === id))
  const kept: Kept = {
    of: ['person', person.id, 'employment', id],
    version: job.version,
    typed: typedEmployment({ ...job, company: await companyNamed(db, visitor, job.company_id) }),
  }
  return { person, kept }
}

export const loader = page(mayEditPeople, async visit => {
  const { say, at } = visit
  const t = say(peopleTexts)
  const { person, kept } = await jobAt(visit)
  return {
    ...editing(visit, employmentForm, kept, { trained: 'unknown' }),
    title: kept ? t.edit_employment : t.new_employment,
    name: fullName(person) || t.no_name,
    is_new: !kept,
    people: at('personer'),
    back: at('personer', person.id),
  }
})

export const action = formAction(mayEditPeople, {
  reads: employmentForm,
  says: peopleTexts,
  saved: async visit => (await jobAt(visit)).kept,
  does: async (tx, { company, ...typed }, { visitor, params, version }) => {
    const person_id = numberIn(params.id)
    const meant = await companyMeant(tx.db, visitor, company)
    if (isRefusal(meant)) return meant
    const form = { ...typed, company_id: meant.id }
    return params.employment === undefined
      ? addEmployment(tx, visitor, { person_id, form })
      : saveEmployment(tx, visitor, { id: numberIn(params.employment), version, person_id, form })
  },
  leadsTo: ({ params, at }) => at('personer', numberIn(params.id)),
})

export default function EmploymentPage({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(peopleTexts)
  const { fields } = useFields(employmentForm, d, actionData)
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.people, label: t.people },
          { href: d.back, label: d.name },
        ]}
        here={d.title}
        title={d.title}
        lede={t.employment_lede}
      />
      <EditForm {...d} of={employmentForm} back={actionData} href={d.back}>
        <Stack>
          {fields('company', 'title', 'category', 'is_unqualified', 'trained', 'last_training_year')}
          {fields('team', 'shift', 'starts_on', 'ends_on')}
        </Stack>
        <Row>
          <Button>{d.is_new ? t.add_employment : t.save_employment}</Button>
          <ButtonLink kind="quiet" href={d.back}>
            {t.back}
          </ButtonLink>
        </Row>
      </EditForm>
    </>
  )
}
