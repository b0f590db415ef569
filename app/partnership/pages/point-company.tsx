import { forbidden, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import { mayReadRelated } from '../../programmes/policy.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Choices } from '../../ui/choices.tsx'
import { Field } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
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
  const of = filling({ direction: 'on_to', pointed_on: d.today }, actionData)
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
          <Field
            type="select"
            label={t.name}
            options={[{ value: '', label: t.choose }, ...d.programmes]}
            {...of('related_programme_id')}
          />
          <Choices
            type="radio"
            name="direction"
            legend={t.what_happened}
            chosen={of('direction').defaultValue}
            error={of('direction').error}
            options={[
              { value: 'on_to', label: t.choice_on_to },
              { value: 'from', label: t.choice_from },
            ]}
          />
          <Field type="date" label={t.day} hint={t.day_hint} width="m" {...of('pointed_on')} />
          <Field type="textarea" rows={2} label={t.note} hint={t.note_hint} optional {...of('note')} />
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
