import { forbidden, found, numberIn } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { companyOf } from '../../companies/queries.ts'
import { PrintButton } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { measuringTexts } from '../messages/measuring.ts'
import { paperFormTexts } from '../messages/paper-form.ts'
import { mayMeasure, mayMeasureAt } from '../policy.ts'
import { measurementOf } from '../queries/measurements.ts'
import { templateWithId } from '../queries/template.ts'
import { MARKS } from '../rules/marks.ts'
import { GROUPS } from '../rules/measurement.ts'
import { nameOf } from './result.ts'

/** The statements on paper, in the measurement's own version, for whoever answers by pen; keyed in afterwards. */
export const loader = page(mayMeasure, async ({ db, visitor, params, say, at, language }) => {
  const t = say(measuringTexts)
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  if (!mayMeasureAt(visitor, company)) return forbidden()
  const of = { company_id: company.id, assessment_id: numberIn(params.assessment) }
  const measured = found(await measurementOf(db, visitor, of))
  const template = await templateWithId(db, visitor.programme!, measured.template_id)
  return {
    title: say(paperFormTexts).title,
    lede: `${company.name}. ${nameOf(measured, t)}.`,
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', company.id), label: company.name },
      { href: at('foretag', company.id, 'sjalvskattning', measured.id), label: nameOf(measured, t) },
    ],
    groups: GROUPS.map(group => t[group]),
    scale: template.scale.map(mark => mark[language]),
    areas: template.areas.map(({ code, name, statements }) => ({
      code,
      name: name[language],
      statements: statements.map(one => ({ code: one.code, text: one[language] })),
    })),
    free: template.free[language],
  }
})

export default function PaperForm({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(measuringTexts)
  const p = useTexts(paperFormTexts)
  const columns = [...MARKS.map(String), t.does_not_know]
  return (
    <>
      <PageHead
        crumbs={d.crumbs}
        here={d.title}
        title={d.title}
        lede={d.lede}
        actions={<PrintButton>{p.print}</PrintButton>}
      />
      <Stack gap="wide">
        <div className="stack is-tight">
          <p>{p.how}</p>
          <p>
            <strong>{t.speaks_for}:</strong> {d.groups.map(group => `☐ ${group}`).join('   ')}
          </p>
          <ol>
            {d.scale.map(mark => (
              <li key={mark}>{mark}</li>
            ))}
          </ol>
        </div>
        <div className="paperform stack is-wide">
          {d.areas.map(area => (
            <Panel key={area.code} title={area.name}>
              <Table
                caption={area.name}
                captionHidden
                cards={false}
                rows={area.statements}
                rowKey={one => one.code}
                columns={[
                  { key: 'text', label: p.statement, render: one => one.text },
                  ...columns.map(label => ({ key: label, label, render: () => '☐' })),
                ]}
              />
            </Panel>
          ))}
        </div>
        {d.free && (
          <Panel title={d.free}>
            <div className="penlines" />
          </Panel>
        )}
        <p className="small secondary">{p.after}</p>
      </Stack>
    </>
  )
}
