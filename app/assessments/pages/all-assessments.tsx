import type { Reading } from '../../access/panel.tsx'
import { page } from '../../access/web.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { allTexts } from '../messages/all.ts'
import { measuringTexts } from '../messages/measuring.ts'
import { mayReadAllAssessments, mayReadEachAssessment, mayReadTemplate } from '../policy.ts'
import { measuredCompanies, measuredCompanyCount } from '../queries/companies.ts'
import { assessmentFigures, meansOfFives, seriesMeasured } from '../queries/figures.ts'
import { templateOfSeries } from '../queries/template.ts'
import { Notes } from './result-panel.tsx'

const PER_PAGE = 25

export const loader = page(mayReadAllAssessments, async visit => {
  const { visitor, url, say, format, language, at } = visit
  const t = say(allTexts)
  const sees_each = mayReadEachAssessment(visitor)
  const { template, measured, means } = await (sees_each ? exactly : inFives)(visit)
  const list = readList(url.searchParams, { sorts: [] })
  const [total, companies] = sees_each ? await companiesOn(visit, list.page) : [0, []]
  const one = (value: number | null) => (value === null ? null : format.decimal(value, 1))
  const areas = template.areas.map(({ code, name }) => ({
    code,
    name: name[language],
    ...(means.get(code) ?? { baseline: null, end: null, movement: null, pairs: 0 }),
  }))
  const moved = areas.filter(area => area.movement !== null)
  const most = moved.toSorted((a, b) => b.movement! - a.movement!)[0]
  const pairs = Math.max(0, ...areas.map(area => area.pairs))
  return {
    title: t.title,
    verdict: most
      ? t.verdict_moved(format.number(pairs), most.name, format.signed(most.movement!, 1))
      : measured > 0
        ? t.verdict_measured(format.number(measured))
        : t.verdict_none,
    template_at: mayReadTemplate(visitor) ? at('installningar', 'sjalvskattning') : null,
    areas: areas.map(({ code, name, baseline, end, movement, pairs: of }) => ({
      code,
      name,
      baseline: one(baseline),
      end: one(end),
      moved: movement === null ? null : format.signed(movement, 1),
      pairs: format.number(of),
    })),
    notes: [
      t.how,
      sees_each ? null : t.in_fives,
      template.is_suggestion ? say(measuringTexts).suggestion : null,
    ].filter(note => note !== null),
    sees_each,
    list,
    total,
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
})

const companiesOn = async ({ db, visitor, ground }: Reading, page: number) =>
  [
    await measuredCompanyCount(db, visitor),
    await measuredCompanies(db, visitor, {
      today: ground.clock.today(),
      limit: PER_PAGE,
      offset: (page - 1) * PER_PAGE,
    }),
  ] as const

const templateMeasured = async ({ db, visitor }: Reading) =>
  templateOfSeries(db, visitor.programme!, await seriesMeasured(db, visitor.programme!))

/** As `spang figures` tells it, for those who see each company too. */
async function exactly(visit: Reading) {
  const { areas, companies } = await assessmentFigures(visit.db, visit.visitor.programme!)
  return {
    template: await templateMeasured(visit),
    measured: companies.baseline,
    means: new Map(Object.entries(areas)),
  }
}

async function inFives(visit: Reading) {
  const template = await templateMeasured(visit)
  const means = await meansOfFives(visit.db, visit.visitor.programme!, template.series)
  return { template, measured: Math.max(0, ...[...means.values()].map(one => one.baselines)), means }
}

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
          d.template_at && (
            <ButtonLink kind="second" href={d.template_at}>
              {t.to_template}
            </ButtonLink>
          )
        }
      />
      <Stack gap="wide">
        <Panel title={t.by_area}>
          <Stack>
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
          </Stack>
        </Panel>
        {d.sees_each && (
          <Panel title={t.companies}>
            <Table
              caption={t.companies}
              captionHidden
              rows={d.companies}
              rowKey={company => company.id}
              empty={<Empty title={t.none}>{t.none_why}</Empty>}
              columns={[
                {
                  key: 'name',
                  label: t.company,
                  render: company => <a href={company.href}>{company.name}</a>,
                },
                { key: 'baseline', label: m.baseline, render: company => company.baseline },
                { key: 'between', label: t.between, numeric: true, render: company => company.between },
                { key: 'end', label: m.end, render: company => company.end },
                {
                  key: 'state',
                  label: m.state,
                  render: company =>
                    company.open_until ? <Tag tone="now">{t.open_until(company.open_until)}</Tag> : null,
                },
              ]}
            />
            <Pagination list={d.list} total={d.total} perPage={PER_PAGE} />
          </Panel>
        )}
      </Stack>
    </>
  )
}
