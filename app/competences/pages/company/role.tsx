import { found, numberIn } from '../../../access/answers.ts'
import { formAction } from '../../../access/form-action.ts'
import { page } from '../../../access/web.ts'
import { typedIn } from '../../../foundation/form.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { EditPage } from '../../../ui/edit-page.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { markOfRole, saveRole } from '../../commands/arrange-matrix.ts'
import { matrixTexts } from '../../messages/matrix.ts'
import { mayReadMatrix } from '../../policy.ts'
import { levelWordsOf } from '../../queries/level-words.ts'
import { matrixCompetences, rolesOf } from '../../queries/matrix.ts'
import { roleForm, roleTyped } from '../../rules/company-forms.ts'
import { roleKey } from '../../rules/matrix.ts'
import { levelOptions } from './level-options.ts'
import { arrangedCompanyAt, ratingFrame } from './rating-page.ts'
import { RoleLines } from './role-lines.tsx'

export const loader = page(mayReadMatrix, async visit => {
  const { db, visitor, ground, say, url, language } = visit
  const t = say(matrixTexts)
  const company = await arrangedCompanyAt(visit)
  const key = roleKey(url.searchParams.get('namn') ?? '')
  const roles = await rolesOf(db, visitor, { company_id: company.id, today: ground.clock.today() })
  const role = found(roles.find(one => one.key === key))
  const competences = await matrixCompetences(db, visitor, company.id)
  const words = await levelWordsOf(db, visitor.programme!)
  return {
    ...ratingFrame(visit, company, t.role_title(role.title)),
    version: markOfRole(role.levels),
    lines: competences.map(({ id, name, area }) => ({
      key: String(id),
      name,
      area,
      options: levelOptions(words.of(id), language),
      ...(role.levels.get(id) ?? { usual: null, wanted: null, people: null }),
    })),
  }
})

export const action = formAction(mayReadMatrix, {
  reads: roleForm,
  says: matrixTexts,
  does: async (tx, _, { visitor, params, url, form, mark }) => {
    const company_id = numberIn(params.id)
    const competences = await matrixCompetences(tx.db, visitor, company_id)
    const lines = roleTyped(
      typedIn(form),
      competences.map(one => one.id),
    )
    if (isRefusal(lines)) return lines
    return saveRole(tx, visitor, { company_id, title: url.searchParams.get('namn') ?? '', lines, mark })
  },
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'kompetenser'),
})

export default function RolePage({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(matrixTexts)
  return (
    <EditPage {...d} of={roleForm} lede={t.role_lede} save={t.save_role} actionData={actionData}>
      <RoleLines lines={d.lines} caption={d.title} back={actionData} />
    </EditPage>
  )
}
