import { found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { soughtIn } from '../../ui/described-list.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Row } from '../../ui/panel.tsx'
import { addCompetence, changeCompetence } from '../commands/save-competence.ts'
import { competenceTexts } from '../messages/competences.ts'
import { levelWordTexts } from '../messages/level-words.ts'
import { mayEditCompetences } from '../policy.ts'
import { areasOf, type CompetenceFacts, competenceOf } from '../queries/competences.ts'
import { competenceForm } from '../rules/competence-form.ts'

/** Serves both a new competence and one that is there: the address of a new one has no id. */
const competenceAt = async ({ db, visitor, params }: Visit & { db: Db }) =>
  params.id ? found(await competenceOf(db, visitor, numberIn(params.id))) : null

const kept = (competence: CompetenceFacts | null): Kept | null =>
  competence && {
    of: ['competence', competence.id],
    version: competence.version,
    typed: typedOf(competenceForm, { ...competence, is_another: false }),
  }

export const loader = page(mayEditCompetences, async visit => {
  const { db, visitor, at, say } = visit
  const t = say(competenceTexts)
  const competence = await competenceAt(visit)
  return {
    ...editing(visit, competenceForm, kept(competence), {
      name: soughtIn(visit.url.searchParams.get('namn') ?? ''),
    }),
    title: competence ? competence.name : t.new_one,
    save: competence ? t.save : t.add,
    back: at('kompetenser'),
    words: competence && !competence.is_permit ? at('kompetenser', competence.id, 'nivaer') : null,
    merge: competence ? at('kompetenser', competence.id, 'sammanslagning') : null,
    areas: await areasOf(db, visitor),
  }
})

export const action = formAction(mayEditCompetences, {
  reads: competenceForm,
  says: competenceTexts,
  saved: async visit => kept(await competenceAt(visit)),
  does: (tx, form, { visitor, params, version }) =>
    params.id
      ? changeCompetence(tx, visitor, { id: numberIn(params.id), version, form })
      : addCompetence(tx, visitor, form),
  leadsTo: ({ at }) => at('kompetenser'),
})

export default function EditCompetence({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(competenceTexts)
  const w = useTexts(levelWordTexts)
  const { fields } = useFields(competenceForm, d, actionData)
  return (
    <>
      <EditPage
        {...d}
        of={competenceForm}
        crumbs={[{ href: d.back, label: t.title }]}
        actionData={actionData}
      >
        {fields('name', 'is_another', 'area', 'aliases', 'is_permit', 'seqf', 'esco')}
        <datalist id="areas">
          {d.areas.map(area => (
            <option key={area} value={area} />
          ))}
        </datalist>
      </EditPage>
      {d.merge && (
        <Row>
          {d.words && <a href={d.words}>{w.own_words}</a>}
          <a href={d.merge}>{t.merge}</a>
        </Row>
      )}
    </>
  )
}
