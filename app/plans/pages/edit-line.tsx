import { found, notFound, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, type FormVisit, page, type Visit } from '../../access/web.ts'
import { knownCompetences } from '../../competences/queries/competences.ts'
import { rolesOf } from '../../competences/queries/matrix.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { focusGroupsOf } from '../../programmes/queries.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { ConfirmDialog } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { addLine, changeLine, removeLine } from '../commands/lines.ts'
import { planTexts } from '../messages/plan.ts'
import { mayEditPlans } from '../policy.ts'
import { type KeptLine, lineOf } from '../queries/plan.ts'
import { type LineForm, lineForm } from '../rules/line-form.ts'
import { nothingForm } from '../rules/plan-forms.ts'
import { planFrame, plannedCompanyAt } from './line-at.ts'

const here = ({ params }: Visit) => numberIn(params.id)
const lineId = ({ params }: Visit) => (params.line ? numberIn(params.line) : null)

/** Serves both a new line and one that is there: the address of a new one has no id. */
async function keptAt(visit: Visit & { db: Db }) {
  const line_id = lineId(visit)
  return line_id === null
    ? null
    : found(await lineOf(visit.db, visit.visitor, { company_id: here(visit), line_id }))
}
const kept = (line: KeptLine | null): Kept | null =>
  line && {
    of: ['plan_line', line.id],
    version: line.version,
    typed: typedOf(lineForm, line as KeptLine & LineForm),
  }

export const loader = page(mayEditPlans, async visit => {
  const { db, visitor, ground, say } = visit
  const t = say(planTexts)
  const company = await plannedCompanyAt(visit)
  const line = await keptAt(visit)
  const groups = await focusGroupsOf(db, visitor.programme!)
  const roles = await rolesOf(db, visitor, { company_id: company.id, today: ground.clock.today() })
  return {
    ...planFrame(visit, company, line ? line.name : t.new_line),
    ...editing(visit, lineForm, kept(line), { taught_here: 'unknown' }),
    save: line ? t.save : t.add,
    is_there: line !== null,
    competences: (await knownCompetences(db, visitor)).map(one => one.name),
    roles: roles.map(role => role.title),
    reach_a: reachOf(groups, 'a', t),
    reach_b: reachOf(groups, 'b', t),
  }
})

/** The question by the programme's own name of the group; our own where it has none of that letter. */
const reachOf = (
  groups: readonly { code: string; name: string }[],
  code: 'a' | 'b',
  t: { reach: (group: string) => string; reach_a: string; reach_b: string },
): string => {
  const group = groups.find(one => one.code === code)
  return group ? t.reach(group.name) : t[`reach_${code}`]
}

const leadsTo = (visit: FormVisit) => visit.at('foretag', here(visit), 'plan')
const SAVE = formPlan({
  reads: lineForm,
  says: planTexts,
  saved: async (visit: Visit & { db: Db }) => kept(await keptAt(visit)),
  does: (tx, form, visit) => {
    const line_id = lineId(visit)
    const at = { company_id: here(visit), form }
    return line_id === null
      ? addLine(tx, visit.visitor, at)
      : changeLine(tx, visit.visitor, { ...at, line_id, version: visit.version })
  },
  leadsTo,
})
const REMOVE = formPlan({
  reads: nothingForm,
  says: planTexts,
  does: (tx, _, visit) =>
    removeLine(tx, visit.visitor, {
      company_id: here(visit),
      line_id: lineId(visit) ?? notFound(),
      version: visit.version,
    }),
  leadsTo,
})

export const action = actionFor(mayEditPlans, async visit =>
  visit.form.get('intent') === 'remove' ? carryOut(visit, REMOVE) : carryOut(visit, SAVE),
)

export default function EditLine({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(planTexts)
  const { field, fields } = useFields(lineForm, d, actionData)
  return (
    <>
      <EditPage {...d} of={lineForm} actionData={actionData}>
        {fields('name', 'role', 'level_from', 'level_to', 'people', 'due_on', 'kind', 'responsible')}
        {field('taught_here')}
        {field('reach_a', { label: d.reach_a })}
        {field('reach_b', { label: d.reach_b })}
        {field('principles')}
        <Names id="competences" names={d.competences} />
        <Names id="roles" names={d.roles} />
      </EditPage>
      {d.is_there && (
        <>
          <p>
            <Button kind="quiet" opens="remove">
              {t.remove}
            </Button>
          </p>
          <ConfirmDialog
            id="remove"
            question={`${t.remove}?`}
            yes={t.remove}
            intent="remove"
            once={`${d.once}-r`}
            version={d.version}
          >
            {t.remove_why}
          </ConfirmDialog>
        </>
      )}
    </>
  )
}

const Names = ({ id, names }: { id: string; names: readonly string[] }) => (
  <datalist id={id}>
    {names.map(name => (
      <option key={name} value={name} />
    ))}
  </datalist>
)
