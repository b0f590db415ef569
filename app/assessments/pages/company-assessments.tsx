import type { Tab } from '../../access/tabs.ts'
import { page } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../companies/queries.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Row, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { measuringTexts } from '../messages/measuring.ts'
import { mayMeasure, mayMeasureAt, mayReadAssessments } from '../policy.ts'
import { measurementsOf, turnoutOf } from '../queries/measurements.ts'
import { isOpenOn } from '../rules/measurement.ts'
import { nameOf, resultOf, theOne } from './result.ts'
import { MovedPanel, ResultPanel } from './result-panel.tsx'

export const assessmentsTab: Tab<CompanyFacts> = {
  path: 'sjalvskattning',
  may: mayReadAssessments,
  label: ({ say }) => say(measuringTexts).tab,
}

export const loader = page(mayReadAssessments, async visit => {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(measuringTexts)
  const company = await companyAt(visit)
  const today = ground.clock.today()
  const measured = await measurementsOf(db, visitor, company.id)
  const turnout = await turnoutOf(db, company.id)
  const may_measure = mayMeasure(visitor) && mayMeasureAt(visitor, company)
  const counted = (id: number, what: 'asked' | 'answered') =>
    turnout.reduce((sum, one) => sum + (one.assessment_id === id ? one[what] : 0), 0)
  const open = measured.find(one => isOpenOn(one, today))
  const result = await resultOf(visit, company.id, measured)
  return {
    title: company.name,
    verdict: open
      ? t.verdict_open(
          theOne(open, t),
          format.number(counted(open.id, 'answered')),
          format.number(counted(open.id, 'asked')),
          format.day(open.closes_on!),
        )
      : (result?.verdict ?? t.verdict_none),
    measurements: measured.map(one => ({
      id: one.id,
      name: nameOf(one, t),
      href: may_measure ? at('foretag', company.id, 'sjalvskattning', one.id) : null,
      until: format.day(one.closes_on ?? one.measured_on!),
      is_open: isOpenOn(one, today),
      answered: isOpenOn(one, today)
        ? t.of_asked(format.number(counted(one.id, 'answered')), format.number(counted(one.id, 'asked')))
        : format.number(counted(one.id, 'answered')),
      version: t.version(format.number(one.template_version)),
    })),
    open_at: may_measure && !open ? at('foretag', company.id, 'sjalvskattning', 'ny') : null,
    result,
  }
})

export default function CompanyAssessments({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(measuringTexts)
  const open = d.open_at && <ButtonLink href={d.open_at}>{t.open_one}</ButtonLink>
  if (d.measurements.length === 0)
    return (
      <Empty title={d.verdict} level={2} action={open}>
        {t.none_yet}
      </Empty>
    )
  return (
    <Stack gap="wide">
      <Stack>
        <h2>{d.verdict}</h2>
        {open && <Row>{open}</Row>}
      </Stack>
      {d.result && <ResultPanel {...d.result} />}
      {d.result?.moved && <MovedPanel {...d.result.moved} />}
      <Panel title={t.measurements}>
        <Table
          caption={t.measurements}
          captionHidden
          rows={d.measurements}
          rowKey={one => one.id}
          columns={[
            {
              key: 'name',
              label: t.measurement,
              render: one => (one.href ? <a href={one.href}>{one.name}</a> : one.name),
            },
            {
              key: 'state',
              label: t.state,
              render: one => (
                <Tag tone={one.is_open ? 'now' : 'ok'}>{one.is_open ? t.is_open : t.is_closed_state}</Tag>
              ),
            },
            { key: 'until', label: t.until, render: one => one.until },
            { key: 'answered', label: t.answered, numeric: true, render: one => one.answered },
            { key: 'version', label: t.by_version, render: one => one.version },
          ]}
        />
      </Panel>
    </Stack>
  )
}
