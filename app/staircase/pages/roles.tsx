import { forbidden, found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { companyOf } from '../../companies/queries.ts'
import type { Db } from '../../foundation/database.ts'
import { typedIn } from '../../foundation/form.ts'
import { CellField } from '../../ui/cell-field.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Table } from '../../ui/table.tsx'
import { placeRoles } from '../commands/place-roles.ts'
import { climbTexts } from '../messages/climbs.ts'
import { roleTexts } from '../messages/roles.ts'
import { mayPlaceAt, mayReadClimbs } from '../policy.ts'
import { type RoleAt, rolesAt, rolesVersion } from '../queries/roles.ts'
import { stepsNow } from '../queries/steps.ts'
import { rolesForm, rolesIn } from '../rules/roles.ts'

type Reads = Visit & { db: Db }

const rolesOf = ({ db, visitor, params, ground }: Reads) =>
  rolesAt(db, visitor, { company_id: numberIn(params.id), today: ground.clock.today() })

async function kept(visit: Reads, roles: readonly RoleAt[]): Promise<Kept> {
  const { db, visitor, params } = visit
  return {
    of: ['company', numberIn(params.id), 'roles on steps'],
    version: await rolesVersion(db, visitor, numberIn(params.id)),
    typed: Object.fromEntries(
      roles.flatMap(({ title, step_id }, at) => [
        [`role_${at + 1}_title`, title],
        [`role_${at + 1}_step`, String(step_id ?? '')],
      ]),
    ),
  }
}

export const loader = page(mayReadClimbs, async visit => {
  const { db, visitor, params, ground, say, at } = visit
  const t = say(roleTexts)
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  if (!mayPlaceAt(visitor, company)) return forbidden()
  const steps = await stepsNow(db, visitor.programme!, ground.clock.today())
  const roles = await rolesOf(visit)
  const back = at('foretag', company.id, 'trappan')
  return {
    ...editing(visit, rolesForm, await kept(visit, roles)),
    title: t.title,
    back,
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', company.id), label: company.name },
      { href: back, label: say(climbTexts).tab },
    ],
    roles: roles.map(({ title, people }) => ({ title, people })),
    steps: steps.map(step => ({ value: String(step.step_id), label: `${step.number}. ${step.name}` })),
  }
})

export const action = formAction(mayReadClimbs, {
  reads: rolesForm,
  says: roleTexts,
  saved: async visit => kept(visit, await rolesOf(visit)),
  does: (tx, _, { visitor, params, form, version }) =>
    placeRoles(tx, visitor, {
      company_id: numberIn(params.id),
      version,
      roles: rolesIn(typedIn(form)),
    }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'trappan'),
})

export default function Roles({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(roleTexts)
  const fill = filling(d.saved, actionData)
  return (
    <EditPage {...d} of={rolesForm} lede={t.lede} save={t.save} actionData={actionData}>
      <Table
        caption={t.roles}
        captionHidden
        rows={d.roles.map((role, at) => ({ ...role, nth: at + 1 }))}
        rowKey={role => role.nth}
        empty={<p className="secondary">{t.none}</p>}
        columns={[
          { key: 'role', label: t.role, render: role => role.title },
          { key: 'people', label: t.people, numeric: true, render: role => role.people },
          {
            key: 'step',
            label: t.step,
            render: role => (
              <>
                <input type="hidden" name={`role_${role.nth}_title`} value={role.title} />
                <CellField
                  type="select"
                  label={t.step_of(role.title)}
                  options={[{ value: '', label: t.no_step }, ...d.steps]}
                  {...fill(`role_${role.nth}_step`)}
                />
              </>
            ),
          },
        ]}
      />
    </EditPage>
  )
}
