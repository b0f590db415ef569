import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { companiesOf } from '../../companies/queries.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { addEmployment, saveEmployment } from '../commands/save-employment.ts'
import { peopleTexts } from '../messages.ts'
import { mayEditPeople } from '../policy.ts'
import { employmentsOf, knownPersonOf } from '../queries.ts'
import { fullName } from '../rules/names.ts'
import { employmentForm, typedEmployment } from '../rules/person-form.ts'
import { EmploymentFields } from './employment-fields.tsx'

/** One job of a person: a new one, or one that is changed when the address names it. */
export const loader = page(mayEditPeople, async ({ db, visitor, params, say, at }) => {
  const t = say(peopleTexts)
  const person = found(await knownPersonOf(db, visitor, numberIn(params.id)))
  const job_id = params.employment === undefined ? null : numberIn(params.employment)
  const jobs = await employmentsOf(db, visitor, person.id)
  const job = job_id === null ? null : found(jobs.find(one => one.id === job_id))
  const companies = await companiesOf(db, visitor).select(['id', 'name']).orderBy('name').execute()
  return {
    title: job ? t.edit_employment : t.new_employment,
    name: fullName(person) || t.no_name,
    is_new: !job,
    version: job?.version,
    saved: job ? typedEmployment(job) : { trained: 'unknown' },
    companies: companies.map(({ id, name }) => ({ value: String(id), label: name })),
    once: newOnce(),
    people: at('personer'),
    back: at('personer', person.id),
  }
})

export const action = formAction(mayEditPeople, {
  reads: employmentForm,
  says: peopleTexts,
  does: (tx, value, { visitor, params, form }) => {
    const person_id = numberIn(params.id)
    if (params.employment === undefined) return addEmployment(tx, visitor, { person_id, form: value })
    const [id, version] = [numberIn(params.employment), Number(form.get('version'))]
    return saveEmployment(tx, visitor, { id, version, person_id, form: value })
  },
  leadsTo: ({ params, at }) => at('personer', numberIn(params.id)),
})

export default function EmploymentPage({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(peopleTexts)
  const { title, name, is_new, version, saved, companies, people, back } = loaderData
  return (
    <>
      <PageHead
        crumbs={[
          { href: people, label: t.people },
          { href: back, label: name },
        ]}
        here={title}
        title={title}
        lede={t.employment_lede}
      />
      <ErrorSummary errors={actionData?.errors} />
      <Form once={loaderData.once} version={version} guard>
        <EmploymentFields saved={saved} back={actionData} companies={companies} />
        <div className="row">
          <Button>{is_new ? t.add_employment : t.save_employment}</Button>
          <ButtonLink kind="quiet" href={back}>
            {t.back}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}
