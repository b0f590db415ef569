import { z } from 'zod'
import { forbidden, notFound, numberIn } from '../../../access/answers.ts'
import { editing, type Kept } from '../../../access/edited.ts'
import { carryOut, formPlan } from '../../../access/form-action.ts'
import { action as actionFor, type FormVisit, page, type Visit } from '../../../access/web.ts'
import { companyTexts } from '../../../companies/messages.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import type { Db } from '../../../foundation/database.ts'
import { typedOf } from '../../../foundation/described-form.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { EditPage } from '../../../ui/edit-page.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row } from '../../../ui/panel.tsx'
import { noteGround, shutLevels } from '../../commands/note-ground.ts'
import { groundTexts } from '../../messages/ground.ts'
import { matrixTexts } from '../../messages/matrix.ts'
import { mayNoteGround, mayNoteGroundAt } from '../../policy.ts'
import { type Ground, groundOf } from '../../queries/ground.ts'
import { groundForm } from '../../rules/ground-form.ts'

const kept = (ground: Ground | null): Kept | null =>
  ground && {
    of: ['level_ground', ground.id],
    version: ground.version,
    typed: typedOf(groundForm, ground),
  }

export const loader = page(mayNoteGround, async visit => {
  const { db, visitor, say, at } = visit
  const t = say(groundTexts)
  const company = await companyAt(visit)
  if (!mayNoteGroundAt(visitor, company)) return forbidden()
  const ground = await groundOf(db, visitor, company.id)
  const back = at('foretag', company.id, 'kompetenser')
  const suggested = {
    purpose: t.purpose_suggested,
    controller: company.name,
    legal_ground: 'legitimate_interest',
    legal_why: t.legal_why_suggested,
    assessed: 'not_needed',
    assessed_why: t.assessed_why_suggested,
  }
  return {
    ...editing(visit, groundForm, kept(ground), suggested),
    title: ground ? t.title_open : t.title,
    save: ground ? t.save : t.open_them,
    is_open: ground !== null,
    back,
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', company.id), label: company.name },
      { href: back, label: say(matrixTexts).tab },
    ],
  }
})

const here = ({ params }: Visit) => numberIn(params.id)
const matrix = (visit: FormVisit) => visit.at('foretag', here(visit), 'kompetenser')

const NOTE = formPlan({
  reads: groundForm,
  says: groundTexts,
  saved: async (visit: Visit & { db: Db }) => kept(await groundOf(visit.db, visit.visitor, here(visit))),
  does: (tx, form, visit) =>
    noteGround(tx, visit.visitor, { company_id: here(visit), version: visit.version, form }),
  leadsTo: matrix,
})
const SHUT = formPlan({
  reads: z.object({}),
  says: groundTexts,
  does: (tx, _, visit) => shutLevels(tx, visit.visitor, { company_id: here(visit), version: visit.version }),
  leadsTo: matrix,
})

export const action = actionFor(mayNoteGround, async visit => {
  const intent = visit.form.get('intent')
  if (intent === 'shut') return carryOut(visit, SHUT)
  return intent ? notFound() : carryOut(visit, NOTE)
})

export default function GroundPage({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(groundTexts)
  const back = actionData?.intent === 'shut' ? undefined : actionData
  const { fields } = useFields(groundForm, d, back)
  return (
    <>
      <EditPage {...d} of={groundForm} lede={t.lede} actionData={back}>
        {fields(
          'heard',
          'unions',
          'heard_how',
          'heard_on',
          'purpose',
          'controller',
          'processing_agreed_on',
          'legal_ground',
          'legal_why',
          'assessed',
          'assessed_why',
          'told_on',
        )}
      </EditPage>
      {d.is_open && (
        <Panel title={t.close_title} intro={t.close_lede}>
          <ErrorSummary errors={actionData?.intent === 'shut' ? actionData.errors : undefined} />
          <Form intent="shut" once={d.once} version={d.version}>
            <Row>
              <Button kind="second">{t.close_them}</Button>
            </Row>
          </Form>
        </Panel>
      )}
    </>
  )
}
