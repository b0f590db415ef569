import { forbidden, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import { mayReadRelated } from '../../programmes/policy.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Row } from '../../ui/panel.tsx'
import { pointCompany } from '../commands/related.ts'
import { relatedTexts } from '../messages/related.ts'
import { mayPoint } from '../policy/related.ts'
import { pointingsOf, relatedOf } from '../queries/related.ts'
import { pointingForm } from '../rules/related.ts'
import { PointingTable, pointingShown } from './pointing-table.tsx'

export const loader = page(mayReadRelated, async visit => {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(relatedTexts)
  const company = await companyAt(visit)
  if (!mayPoint(visitor, company)) return forbidden()
  const rows = await pointingsOf(db, visitor, { company_id: company.id })
  return {
    title: t.point_title(company.name),
    name: company.name,
    companies: at('foretag'),
    back: at('foretag', company.id),
    once: newOnce(),
    today: ground.clock.today(),
    programmes: (await relatedOf(db, visitor))
      .filter(related => related.closed_at === null)
      .map(({ id, name }) => ({ value: String(id), label: name })),
    rows: rows.map(row => pointingShown(row, { t, format, at })),
  }
})

export const action = formAction(mayReadRelated, {
  reads: pointingForm,
  says: relatedTexts,
  does: (tx, form, { visitor, params }) =>
    pointCompany(tx, visitor, { company_id: numberIn(params.id), form }),
  leadsTo: ({ params, at }) => at('foretag', numberIn(params.id), 'narliggande'),
})

export default function PointCompany({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(relatedTexts)
  const shown = { saved: { direction: 'on_to', pointed_on: d.today }, choices: { programmes: d.programmes } }
  const { fields } = useFields(pointingForm, shown, actionData)
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.companies, label: t.companies },
          { href: d.back, label: d.name },
        ]}
        here={t.pointed}
        title={d.title}
      />
      <ErrorSummary errors={actionData?.errors} />
      <PointingTable rows={d.rows} by="related" />
      <Panel title={t.new_pointing}>
        <Form once={d.once} guard>
          {fields('related_programme_id', 'direction', 'pointed_on', 'day_because', 'note')}
          <Row>
            <Button>{t.point}</Button>
            <ButtonLink kind="quiet" href={d.back}>
              {t.back}
            </ButtonLink>
          </Row>
        </Form>
      </Panel>
    </>
  )
}
