import { invalid, isInvalid, notFound, numberIn, refusedAs, valueIn } from '../../../access/answers.ts'
import { carryOut, formPlan } from '../../../access/form-action.ts'
import type { Reading } from '../../../access/panel.tsx'
import { action as actionFor, page } from '../../../access/web.ts'
import { typedIn } from '../../../foundation/form.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { reading } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Row } from '../../../ui/panel.tsx'
import { takeSheet } from '../../commands/take-sheet.ts'
import { ownSheetTexts } from '../../messages/own-sheet.ts'
import { mayEditCompetences, mayReadNamedLevels } from '../../policy.ts'
import { likeNames } from '../../queries/alike.ts'
import { knownCompetences } from '../../queries/competences.ts'
import { levelWordsOf } from '../../queries/level-words.ts'
import { matrixRows } from '../../queries/matrix.ts'
import { ownSheetIn } from '../../rules/own-sheet.ts'
import { choicesTyped, type Known, ownSheetForm } from '../../rules/sheet-choices.ts'
import { levelOptions } from './level-options.ts'
import { openCompanyAt, ratingFrame } from './rating-page.ts'
import { likeField, SheetChoices } from './sheet-choices.tsx'

const knownAt = async (
  { db, visitor, ground }: Pick<Reading, 'db' | 'visitor' | 'ground'>,
  company_id: number,
): Promise<Known> => ({
  people: (await matrixRows(db, visitor, { company_id, today: ground.clock.today() })).map(
    ({ who, name }) => ({ who, name }),
  ),
  competences: await knownCompetences(db, visitor),
  may_add: mayEditCompetences(visitor),
})

export const loader = page(mayReadNamedLevels, async visit => {
  const company = await openCompanyAt(visit)
  return {
    ...ratingFrame(visit, company, visit.say(ownSheetTexts).title),
    saved: { sheet: '', has_no_protected: '' },
    known: await knownAt(visit, company.id),
    levels: levelOptions((await levelWordsOf(visit.db, visit.visitor.programme!)).all, visit.language),
  }
})

const TAKE = formPlan({
  reads: ownSheetForm,
  says: ownSheetTexts,
  does: async (tx, { sheet: text }, visit) => {
    const company_id = numberIn(visit.params.id)
    const sheet = ownSheetIn(text)
    if (isRefusal(sheet)) return sheet
    const known = await knownAt({ ...visit, db: tx.db }, company_id)
    const chosen = choicesTyped(sheet, typedIn(visit.form), known)
    return isRefusal(chosen) ? chosen : takeSheet(tx, visit.visitor, { company_id, sheet, chosen })
  },
  leadsTo: ({ at, params }) => at('foretag', numberIn(params.id), 'kompetenser'),
})

/** First what was pasted comes back as it is read; then it is carried out as it has been looked at. */
export const action = actionFor(mayReadNamedLevels, async visit => {
  const intent = visit.form.get('intent')
  if (intent === 'take') return carryOut(visit, TAKE)
  if (intent) return notFound()
  const sentences = visit.say(ownSheetTexts)
  const typed = valueIn(ownSheetForm, visit.form, sentences)
  if (isInvalid(typed)) return typed
  const sheet = ownSheetIn(typed.sheet)
  if (isRefusal(sheet)) return refusedAs(visit.form, sheet, sentences)
  const alike = await reading(visit.ground, visit.visitor, db =>
    likeNames(db, visit.visitor.programme!, sheet.competences),
  )
  // What a column may be, told beside it; it is typed by nobody and sent by nothing.
  for (const [at, name] of sheet.competences.entries())
    visit.form.set(likeField(at), (alike.get(name) ?? []).join(', '))
  return invalid(visit.form, {}, 200)
})

export default function OwnSheetPage({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(ownSheetTexts)
  const { fields } = useFields(ownSheetForm, d, actionData)
  const isRead = actionData && !actionData.errors.sheet && !actionData.errors.has_no_protected
  const sheet = isRead ? ownSheetIn(actionData.typed.sheet ?? '') : null
  return (
    <>
      <PageHead
        crumbs={d.crumbs}
        here={d.title}
        title={sheet ? t.read_title : d.title}
        lede={sheet ? undefined : t.lede}
      />
      <ErrorSummary errors={actionData?.errors} />
      {sheet && !isRefusal(sheet) ? (
        <SheetChoices sheet={sheet} known={d.known} levels={d.levels} once={d.once} back={actionData!} />
      ) : (
        <Form once={d.once}>
          {fields('sheet', 'has_no_protected')}
          <Row>
            <Button>{t.read_it}</Button>
          </Row>
        </Form>
      )}
    </>
  )
}
