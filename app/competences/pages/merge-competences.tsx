import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { chosenId } from '../../ui/described-list.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { mergeCompetences } from '../commands/save-competence.ts'
import { competenceTexts } from '../messages/competences.ts'
import { mayEditCompetences } from '../policy.ts'
import { competenceOf, otherCompetences } from '../queries/competences.ts'
import { mergeForm } from '../rules/competence-form.ts'

export const loader = page(mayEditCompetences, async ({ db, visitor, params, url, say, at }) => {
  const t = say(competenceTexts)
  const competence = found(await competenceOf(db, visitor, numberIn(params.id)))
  const others = await otherCompetences(db, visitor, competence)
  return {
    title: t.merge_title(competence.name),
    lede: t.merge_lede(competence.name),
    once: newOnce(),
    list: at('kompetenser'),
    back: at('kompetenser', competence.id),
    name: competence.name,
    saved: { goes: String(chosenId(url.searchParams.get('med') ?? '') ?? '') },
    choices: { others: others.map(one => ({ value: String(one.id), label: one.name })) },
  }
})

export const action = formAction(mayEditCompetences, {
  reads: mergeForm,
  says: competenceTexts,
  does: (tx, { goes }, { visitor, params }) =>
    mergeCompetences(tx, visitor, { stays: numberIn(params.id), goes }),
  leadsTo: ({ at }) => at('kompetenser'),
})

export default function MergeCompetences({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(competenceTexts)
  const { fields } = useFields(mergeForm, d, actionData)
  return (
    <EditPage
      {...d}
      of={mergeForm}
      crumbs={[
        { href: d.list, label: t.title },
        { href: d.back, label: d.name },
      ]}
      save={t.merge_yes}
      actionData={actionData}
    >
      {fields('goes')}
    </EditPage>
  )
}
