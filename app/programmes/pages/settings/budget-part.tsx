import { capital } from '../../../foundation/text.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { figureTexts } from '../../messages/figures.ts'
import { budgetSums, publicSupportCeiling } from '../../rules/budget.ts'
import { SIDES, UNIT_COST_KINDS } from '../../rules/design.ts'
import { shareInHundredths } from '../../rules/esf-share.ts'
import { inForceOn, rateOn } from '../../rules/in-force.ts'
import { CertaintyTag, useBasisColumns } from './basis.tsx'
import type { Frame, ToShow } from './part.ts'
import { spokenBasis } from './spoken.ts'

export function budgetShown({ whole, today, format, say }: ToShow) {
  const now = inForceOn(whole.budgets, today) ?? whole.budgets.at(-1)
  const spokenLines = (side: (typeof SIDES)[number]) =>
    (now?.lines ?? [])
      .filter(line => line.side === side)
      .map(({ id, name, in_kind_of, financier, amount_ore }) => {
        const kind = UNIT_COST_KINDS.find(one => one === in_kind_of)
        const rate = kind ? rateOn(whole.unit_costs, kind, today) : null
        return {
          id,
          name,
          financier,
          means: capital(in_kind_of ? say[`in_kind_${in_kind_of}`] : say.cash),
          amount: format.kronor(amount_ore),
          hours: rate
            ? `${format.decimal(Number(amount_ore) / Number(rate), amount_ore % rate ? 1 : 0)}\u00a0h`
            : '–',
        }
      })
  const sums = budgetSums(now?.lines ?? [])
  return {
    now: now && {
      ...spokenBasis(now, [], today, format),
      sides: SIDES.map(side => ({ side, lines: spokenLines(side), sum: format.kronor(sums[side]) })),
      share: say.esf_share(
        format.percent(shareInHundredths(now.support_ore, now.total_ore) / 100, 2),
        format.kronor(now.support_ore),
        format.kronor(now.total_ore),
      ),
      ceiling: say.ceiling_is(format.kronor(publicSupportCeiling(now.total_ore, sums.in_kind_cost))),
    },
    versions: whole.budgets.map(version => ({
      id: version.id,
      support: format.kronor(version.support_ore),
      total: format.kronor(version.total_ore),
      ...spokenBasis(version, whole.budgets, today, format),
    })),
  }
}

export function BudgetPart({ base, may_edit, now, versions }: Frame & ReturnType<typeof budgetShown>) {
  const t = useTexts(figureTexts)
  const [from, ...basisColumns] = useBasisColumns<(typeof versions)[number]>()
  return (
    <>
      {now?.sides.map(({ side, lines, sum }) => (
        <Panel key={side} title={t[side]}>
          <Table
            caption={`${t[side]}, ${t.budget_from(now.from)}`}
            captionHidden
            rows={lines}
            rowKey={row => row.id}
            columns={[
              { key: 'name', label: t.budget_line, render: row => row.name, foot: t.sum },
              ...(side === 'income'
                ? [
                    {
                      key: 'financier',
                      label: t.financier,
                      render: (row: (typeof lines)[number]) => row.financier ?? '–',
                    },
                  ]
                : []),
              { key: 'means', label: t.means, render: row => row.means },
              { key: 'hours', label: t.hours_at_rate, numeric: true, render: row => row.hours },
              { key: 'amount', label: t.budget_amount, numeric: true, render: row => row.amount, foot: sum },
            ]}
          />
        </Panel>
      ))}
      {now && (
        <Panel title={t.budget_from(now.from)}>
          <Stack gap="tight">
            <p>
              <strong>{now.share}</strong> {t.rounding}
            </p>
            <p>{now.ceiling}</p>
            <p className="secondary">
              <CertaintyTag certainty={now.certainty} /> {now.source}
            </p>
          </Stack>
        </Panel>
      )}
      <Panel title={t.earlier_budgets}>
        <Stack>
          <Table
            caption={t.earlier_budgets}
            captionHidden
            rows={versions}
            rowKey={row => row.id}
            columns={[
              from!,
              { key: 'total', label: t.sum, numeric: true, render: row => row.total },
              { key: 'support', label: t.support, numeric: true, render: row => row.support },
              ...basisColumns,
            ]}
          />
          {may_edit && (
            <ButtonLink kind="second" icon="plus" href={`${base}/budget`}>
              {t.new_budget}
            </ButtonLink>
          )}
        </Stack>
      </Panel>
    </>
  )
}
