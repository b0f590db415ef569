import { z } from 'zod'
import { found, notFound, numberIn } from '../../../access/answers.ts'
import { editing, type Kept } from '../../../access/edited.ts'
import { carryOut, formPlan } from '../../../access/form-action.ts'
import { action as actionFor, type FormVisit, page, type Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { typedOf } from '../../../foundation/described-form.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { EditPage } from '../../../ui/edit-page.tsx'
import { ConfirmDialog } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { addEmployee, removeEmployee, saveEmployee } from '../../commands/save-employee.ts'
import { matrixTexts } from '../../messages/matrix.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { type EmployeeFacts, employeeOf } from '../../queries/employees.ts'
import { rolesOf } from '../../queries/matrix.ts'
import { employeeForm } from '../../rules/company-forms.ts'
import { openCompanyAt, ratingFrame } from './rating-page.ts'

const here = ({ params }: Visit) => numberIn(params.id)
const who = ({ params }: Visit) => (params.employee ? numberIn(params.employee) : null)

/** Serves both a new one and one who is there: the address of a new one has no id. */
const employeeAt = async (visit: Visit & { db: Db }) => {
  const id = who(visit)
  return id === null
    ? null
    : found(await employeeOf(visit.db, visit.visitor, { company_id: here(visit), id }))
}
const kept = (employee: EmployeeFacts | null): Kept | null =>
  employee && {
    of: ['employee', employee.id],
    version: employee.version,
    typed: typedOf(employeeForm, { ...employee, is_not_protected: true }),
  }

export const loader = page(mayReadNamedLevels, async visit => {
  const { db, visitor, ground, say } = visit
  const t = say(matrixTexts)
  const company = await openCompanyAt(visit)
  const employee = await employeeAt(visit)
  const roles = await rolesOf(db, visitor, { company_id: company.id, today: ground.clock.today() })
  return {
    ...ratingFrame(visit, company, employee ? t.employee_title(employee.name) : t.employee_new),
    ...editing(visit, employeeForm, kept(employee)),
    save: employee ? t.save_employee : t.add_it,
    is_there: employee !== null,
    titles: roles.map(role => role.title),
  }
})

const matrix = (visit: FormVisit) => visit.at('foretag', here(visit), 'kompetenser')

const SAVE = formPlan({
  reads: employeeForm,
  says: matrixTexts,
  saved: async (visit: Visit & { db: Db }) => kept(await employeeAt(visit)),
  does: (tx, form, visit) => {
    const id = who(visit)
    const at = { company_id: here(visit), form }
    return id === null
      ? addEmployee(tx, visit.visitor, at)
      : saveEmployee(tx, visit.visitor, { ...at, id, version: visit.version })
  },
  leadsTo: matrix,
})
const REMOVE = formPlan({
  reads: z.object({}),
  says: matrixTexts,
  does: (tx, _, visit) =>
    removeEmployee(tx, visit.visitor, { company_id: here(visit), id: who(visit) ?? notFound() }),
  leadsTo: matrix,
})

export const action = actionFor(mayReadNamedLevels, async visit => {
  const intent = visit.form.get('intent')
  if (intent === 'remove') return carryOut(visit, REMOVE)
  return intent ? notFound() : carryOut(visit, SAVE)
})

export default function Employee({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(matrixTexts)
  const { fields } = useFields(employeeForm, d, actionData)
  return (
    <>
      <EditPage {...d} of={employeeForm} lede={t.employee_lede} actionData={actionData}>
        {fields('name', 'title', 'team', 'shift', 'left_on', 'is_not_protected')}
        <datalist id="titles">
          {d.titles.map(title => (
            <option key={title} value={title} />
          ))}
        </datalist>
      </EditPage>
      {d.is_there && (
        <>
          <p>
            <Button kind="quiet" opens="remove">
              {t.remove}
            </Button>
          </p>
          <ConfirmDialog id="remove" question={t.remove} yes={t.remove_it} intent="remove" once={d.once}>
            {t.remove_why}
          </ConfirmDialog>
        </>
      )}
    </>
  )
}
