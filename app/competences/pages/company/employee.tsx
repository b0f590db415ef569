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
import { joinEmployee } from '../../commands/join-employee.ts'
import { addEmployee, removeEmployee, saveEmployee } from '../../commands/save-employee.ts'
import { matrixTexts } from '../../messages/matrix.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { type EmployeeFacts, employeeOf } from '../../queries/employees.ts'
import { type MatrixRow, matrixRows, rolesOf } from '../../queries/matrix.ts'
import { employeeForm, joinForm } from '../../rules/company-forms.ts'
import { JoinPanel } from './join-panel.tsx'
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
  const within = { company_id: company.id, today: ground.clock.today() }
  const roles = await rolesOf(db, visitor, within)
  const people = employee ? participantsOf(await matrixRows(db, visitor, within), employee.name) : []
  return {
    ...ratingFrame(visit, company, employee ? t.employee_title(employee.name) : t.employee_new),
    ...editing(visit, employeeForm, kept(employee)),
    save: employee ? t.save_employee : t.add_it,
    is_there: employee !== null,
    titles: roles.map(role => role.title),
    people,
  }
})

/** Those of the matrix who take part, whoever has the same name first. */
const participantsOf = (rows: readonly MatrixRow[], name: string) =>
  rows
    .filter(row => row.who.startsWith('p'))
    .toSorted((one, other) => Number(other.name === name) - Number(one.name === name))
    .map(row => ({
      value: row.who.slice(1),
      label: [row.name, row.title].filter(Boolean).join(', '),
    }))

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
const JOIN = formPlan({
  reads: joinForm,
  says: matrixTexts,
  does: (tx, { person_id }, visit) =>
    joinEmployee(tx, visit.visitor, { company_id: here(visit), id: who(visit) ?? notFound(), person_id }),
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
  if (intent === 'join') return carryOut(visit, JOIN)
  return intent ? notFound() : carryOut(visit, SAVE)
})

export default function Employee({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(matrixTexts)
  const joining = actionData?.intent === 'join' ? actionData : undefined
  const back = joining ? undefined : actionData
  const { fields } = useFields(employeeForm, d, back)
  return (
    <>
      <EditPage {...d} of={employeeForm} lede={t.employee_lede} actionData={back}>
        {fields('name', 'title', 'team', 'shift', 'left_on', 'is_not_protected')}
        <datalist id="titles">
          {d.titles.map(title => (
            <option key={title} value={title} />
          ))}
        </datalist>
      </EditPage>
      {d.people.length > 0 && <JoinPanel once={d.once} people={d.people} back={joining} />}
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
