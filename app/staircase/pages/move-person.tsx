import { found, newOnce, notFound, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { companyOf } from '../../companies/queries.ts'
import { levelsAreOpen } from '../../competences/queries/ground.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { movePerson } from '../commands/move-people.ts'
import { climbTexts } from '../messages/climbs.ts'
import { namedTexts } from '../messages/named.ts'
import { mayReadNamedSteps, mayReadNamedStepsAt } from '../policy.ts'
import { standingAt } from '../queries/named.ts'
import { stepsNow } from '../queries/steps.ts'
import { moveForm } from '../rules/move-form.ts'
import { standsShown } from './named-shown.ts'

export const loader = page(mayReadNamedSteps, async ({ db, visitor, ground, params, say, at }) => {
  const t = say(namedTexts)
  const today = ground.clock.today()
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  if (!mayReadNamedStepsAt(visitor, company) || !(await levelsAreOpen(db, visitor, company.id))) notFound()
  const here = await standingAt(db, visitor, { company_id: company.id, today })
  const person = found(here.find(one => one.person_id === numberIn(params.person)))
  const steps = await stepsNow(db, visitor.programme!, today)
  const back = at('foretag', company.id, 'trappan')
  const { step, mark } = standsShown(person, steps, t)
  return {
    title: t.move_one(person.name),
    eyebrow: t.stands_now([step, mark].filter(Boolean).join(', ')),
    once: newOnce(),
    back,
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', company.id), label: company.name },
      { href: back, label: say(climbTexts).tab },
    ],
    saved: { from_on: today, step_id: String(person.step_id ?? person.role_step_id ?? '') },
    choices: {
      steps: steps.map(one => ({ value: String(one.step_id), label: `${one.number}. ${one.name}` })),
    },
  }
})

export const action = formAction(mayReadNamedSteps, {
  reads: moveForm,
  says: namedTexts,
  does: (tx, move, { visitor, params }) =>
    movePerson(tx, visitor, {
      company_id: numberIn(params.id),
      person_id: numberIn(params.person),
      move,
    }),
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'trappan'),
})

export default function MovePerson({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(namedTexts)
  const { fields } = useFields(moveForm, d, actionData)
  return (
    <EditPage {...d} of={moveForm} lede={t.move_lede} save={t.save} actionData={actionData}>
      {fields('step_id', 'from_on', 'because')}
    </EditPage>
  )
}
