import { z } from 'zod'
import { notFound, numberIn } from '../../../access/answers.ts'
import { editing, type Kept } from '../../../access/edited.ts'
import { carryOut, formPlan } from '../../../access/form-action.ts'
import type { Reading } from '../../../access/panel.tsx'
import { action as actionFor, type FormVisit, page, type Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { typedOf } from '../../../foundation/described-form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { EditPage } from '../../../ui/edit-page.tsx'
import { ConfirmDialog } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Row } from '../../../ui/panel.tsx'
import { correctPermit, takeBackPermit } from '../../commands/note-permits.ts'
import { permitTexts } from '../../messages/permits.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { matrixRows } from '../../queries/matrix.ts'
import { permitRows } from '../../queries/permits.ts'
import { correctionForm } from '../../rules/permit-forms.ts'
import type { Who } from '../../rules/rating.ts'
import { PermitHistory } from './permit-history.tsx'
import { openCompanyAt, ratingFrame } from './rating-page.ts'

const here = ({ params }: Visit) => ({ company_id: numberIn(params.id), id: numberIn(params.permit) })

/** All rows of the permit that the address names, the latest first, and whose it is; 404 for who stands in the matrix no more. */
async function permitAt(visit: Visit & { db: Db }) {
  const { db, visitor, ground } = visit
  const at = here(visit)
  const rows = await permitRows(db, visitor, at)
  const latest = rows[0] ?? notFound()
  const { company_id } = at
  const [person] = await matrixRows(db, visitor, {
    company_id,
    today: ground.clock.today(),
    only: latest.whose as Who,
  })
  return { rows, latest, person: person ?? notFound() }
}

const kept = ({ format }: Visit, { latest }: Awaited<ReturnType<typeof permitAt>>, id: number): Kept => ({
  of: ['permit', id],
  version: latest.id,
  typed: typedOf(correctionForm, latest),
  last: { who: latest.noted_by ?? '–', when: format.moment(latest.noted_at) },
})

export const loader = page(mayReadNamedLevels, async visit => {
  const { say, format, at } = visit
  const t = say(permitTexts)
  const company = await openCompanyAt(visit)
  const found = await permitAt(visit)
  const { rows, latest, person } = found
  const frame = ratingFrame(visit, company, t.of_person(latest.permit, person.name))
  const back = at('foretag', company.id, 'kompetenser', 'bevis')
  return {
    ...frame,
    ...editing(visit, correctionForm, kept(visit, found, here(visit).id)),
    back,
    crumbs: [...frame.crumbs, { href: back, label: t.title }],
    ended: latest.ended_on && t.is_taken_back(format.day(latest.ended_on)),
    renew: `${back}/ny?bevis=${latest.competence_id}&vem=${latest.whose}`,
    history: rows.map((row, nth) => ({
      id: row.id,
      noted: format.moment(row.noted_at),
      by: row.noted_by ?? '–',
      from: row.from_on ? format.day(row.from_on) : '–',
      until: row.until_on ? format.day(row.until_on) : t.no_last_day,
      evidence: row.evidence,
      state:
        row.ended_as === 'corrected'
          ? t.row_corrected
          : row.ended_as === 'taken_back'
            ? t.row_taken_back
            : nth === 0
              ? t.row_holds
              : t.row_renewed,
    })),
  }
})

const list = ({ at, params }: FormVisit) => at('foretag', numberIn(params.id), 'kompetenser', 'bevis')

const SAVE = formPlan({
  reads: correctionForm,
  says: permitTexts,
  saved: async (visit: Visit & { db: Db }) => {
    await openCompanyAt(visit as Reading)
    return kept(visit, await permitAt(visit), here(visit).id)
  },
  does: (tx, form, visit) =>
    correctPermit(tx, visit.visitor, { ...here(visit), version: visit.version, form }),
  leadsTo: list,
})
const TAKE_BACK = formPlan({
  reads: z.object({}),
  says: permitTexts,
  does: (tx, _, visit) => takeBackPermit(tx, visit.visitor, { ...here(visit), version: visit.version }),
  leadsTo: list,
})

export const action = actionFor(mayReadNamedLevels, async visit => {
  const intent = visit.form.get('intent')
  if (intent === 'take-back') return carryOut(visit, TAKE_BACK)
  return intent ? notFound() : carryOut(visit, SAVE)
})

export default function PermitPage({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(permitTexts)
  const { fields } = useFields(correctionForm, d, actionData)
  const renew = (
    <ButtonLink kind="second" href={d.renew}>
      {t.renew}
    </ButtonLink>
  )
  return (
    <>
      {d.ended ? (
        <>
          <PageHead crumbs={d.crumbs} here={d.title} title={d.title} />
          <Notice title={d.ended}>{renew}</Notice>
        </>
      ) : (
        <>
          <EditPage
            {...d}
            of={correctionForm}
            lede={t.correct_lede}
            save={t.save_correction}
            actionData={actionData}
          >
            {fields('from_on', 'until_on', 'evidence')}
          </EditPage>
          <Row>
            {renew}
            <Button kind="quiet" opens="take-back">
              {t.take_back}
            </Button>
          </Row>
          <ConfirmDialog
            id="take-back"
            question={t.take_back}
            yes={t.take_back_it}
            intent="take-back"
            once={d.once}
            version={d.version}
          >
            {t.take_back_why}
          </ConfirmDialog>
        </>
      )}
      <PermitHistory rows={d.history} />
    </>
  )
}
