import { page } from '../../access/web.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { allTexts } from '../messages/all.ts'
import { measuringTexts } from '../messages/measuring.ts'
import { mayReadAllAssessments } from '../policy.ts'
import { measuredCompanies } from '../queries/companies.ts'
import { assessmentFigures, seriesMeasured } from '../queries/figures.ts'
import { templateOfSeries } from '../queries/template.ts'
import { Notes } from './result-panel.tsx'

export const loader = page(
  mayReadAllAssessments,
  async ({ db, visitor, ground, say, format, language, at }) => {
    const t = say(allTexts)
    const programme_id = visitor.programme!
    const figures = await assessmentFigures(db, programme_id)
    const template = await templateOfSeries(db, programme_id, await seriesMeasured(db, programme_id))
    const companies = await measuredCompanies(db, visitor, ground.clock.today())
    const one = (value: number | null) => (value === null ? null : format.decimal(value, 1))
    const areas = template.areas.map(({ code, name }) => {
      const { baseline, end, pairs, movement } = figures.areas[code]!
      return {
        code,
        name: name[language],
        baseline: one(baseline),
        end: one(end),
        pairs: format.number(pairs),
        moved: movement === null ? null : format.signed(movement, 1),
        movement,
      }
    })
    const moved = areas.filter(area => area.movement !== null)
    const most = moved.toSorted((a, b) => b.movement! - a.movement!)[0]
    return {
      title: t.title,
      verdict:
        companies.length === 0
          ? t.verdict_none
          : most
            ? t.verdict_moved(
                format.number(Math.max(...areas.map(area => Number(figures.areas[area.code]!.pairs)))),
                most.name,
                most.moved!,
              )
            : t.verdict_measured(format.number(figures.companies.baseline)),
      template_at: at('installningar', 'sjalvskattning'),
      areas: areas.map(({ movement: _, ...area }) => area),
      notes: template.is_suggestion ? [t.how, say(measuringTexts).suggestion] : [t.how],
      companies: companies.map(company => ({
        id: company.id,
        name: company.name,
        href: at('foretag', company.id, 'sjalvskattning'),
        baseline: company.baseline && format.day(company.baseline),
        between: format.number(company.between),
        end: company.end && format.day(company.end),
        open_until: company.open_until && format.day(company.open_until),
      })),
    }
  },
)

export default function AllAssessments({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(allTexts)
  const m = useTexts(measuringTexts)
  return (
    <>
      <PageHead
        eyebrow={d.title}
        verdict={d.verdict}
        lede={t.lede}
        actions={
          <ButtonLink kind="second" href={d.template_at}>
            {t.to_template}
          </ButtonLink>
        }
      />
      <Stack gap="wide">
        <Panel title={t.by_area}>
          <Table
            caption={t.by_area}
            captionHidden
            rows={d.areas}
            rowKey={area => area.code}
            columns={[
              { key: 'area', label: m.area, render: area => area.name },
              { key: 'baseline', label: m.baseline, numeric: true, render: area => area.baseline ?? m.few },
              { key: 'end', label: m.end, numeric: true, render: area => area.end ?? m.few },
              { key: 'moved', label: t.moved, numeric: true, render: area => area.moved ?? m.few },
              { key: 'pairs', label: t.pairs, numeric: true, render: area => area.pairs },
            ]}
          />
          <Notes notes={d.notes} />
        </Panel>
        <Panel title={t.companies}>
          <Table
            caption={t.companies}
            captionHidden
            rows={d.companies}
            rowKey={company => company.id}
            empty={<Empty title={t.none}>{t.none_why}</Empty>}
            columns={[
              { key: 'name', label: t.company, render: company => <a href={company.href}>{company.name}</a> },
              {
                key: 'state',
                label: m.state,
                render: company =>
                  company.open_until ? <Tag tone="now">{t.open_until(company.open_until)}</Tag> : null,
              },
              { key: 'baseline', label: m.baseline, render: company => company.baseline },
              { key: 'between', label: t.between, numeric: true, render: company => company.between },
              { key: 'end', label: m.end, render: company => company.end },
            ]}
          />
        </Panel>
      </Stack>
    </>
  )
}
