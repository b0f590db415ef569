import { panel } from '../../access/panel.tsx'
import type { Format } from '../../foundation/format.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { companyPanelTexts } from '../messages/panels.ts'
import { companyTexts } from '../messages.ts'
import { mayReadCompany } from '../policy.ts'
import type { CompanyFacts } from '../queries.ts'

type Counts = Pick<
  CompanyFacts,
  | 'women_kollektiv'
  | 'men_kollektiv'
  | 'women_tjansteman'
  | 'men_tjansteman'
  | 'women_unqualified'
  | 'men_unqualified'
  | 'base_stated_on'
>

/** The base against which reach is measured. */
export const basePanel = panel({
  may: mayReadCompany,
  load: async ({ format }, company: CompanyFacts) => ({ base: baseShown(company, format) }),
  View: EmployeeBase,
})

/** Employees by sex and category, with the sums; null when nothing of it is known. */
function baseShown(company: Counts, format: Format) {
  const { women_kollektiv: wk, men_kollektiv: mk, women_tjansteman: wt, men_tjansteman: mt } = company
  const { women_unqualified: wu, men_unqualified: mu } = company
  if ([wk, mk, wt, mt].every(count => count === null)) return null
  const shown = (...counts: (number | null)[]) =>
    counts.includes(null) ? null : format.number(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0))
  return {
    kollektiv: { women: shown(wk), men: shown(mk), sum: shown(wk, mk) },
    unqualified: wu === null && mu === null ? null : { women: shown(wu), men: shown(mu), sum: shown(wu, mu) },
    stated_on: company.base_stated_on && format.day(company.base_stated_on),
    tjansteman: { women: shown(wt), men: shown(mt), sum: shown(wt, mt) },
    sum: { women: shown(wk, wt), men: shown(mk, mt), sum: shown(wk, mk, wt, mt) },
  }
}

function EmployeeBase({ base }: { base: ReturnType<typeof baseShown> }) {
  const t = useTexts(companyPanelTexts)
  const c = useTexts(companyTexts)
  if (!base)
    return (
      <Panel title={t.base} intro={t.base_intro}>
        <p className="secondary">{t.base_missing}</p>
      </Panel>
    )
  const rows = [
    { key: 'kollektiv', name: c.kollektiv, ...base.kollektiv },
    ...(base.unqualified ? [{ key: 'unqualified', name: t.of_which_unqualified, ...base.unqualified }] : []),
    { key: 'tjansteman', name: c.tjansteman, ...base.tjansteman },
  ]
  return (
    <Panel title={t.base} intro={t.base_intro}>
      <Stack gap="tight">
        <Table
          caption={t.base}
          captionHidden
          dense
          cards={false}
          rows={rows}
          rowKey={row => row.key}
          columns={[
            { key: 'group', label: t.group, render: row => row.name, foot: t.sum },
            { key: 'women', label: c.women, numeric: true, render: row => row.women, foot: base.sum.women },
            { key: 'men', label: c.men, numeric: true, render: row => row.men, foot: base.sum.men },
            { key: 'sum', label: t.sum, numeric: true, render: row => row.sum, foot: base.sum.sum },
          ]}
        />
        {base.stated_on && <p className="small secondary">{c.base_stated(base.stated_on)}</p>}
      </Stack>
    </Panel>
  )
}
