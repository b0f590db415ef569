import { capital, spoken } from '../../../foundation/text.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { bindingTexts } from '../../messages/binding.ts'
import { figureTexts } from '../../messages/figures.ts'
import { isSettingName } from '../../rules/settings.ts'
import { useBasisColumns } from './basis.tsx'
import { BindingPanel, bindingsShown } from './binding-panel.tsx'
import type { Frame, ToShow } from './part.ts'
import { spokenBasis, spokenFigure } from './spoken.ts'

export function figuresShown({ whole, today, format, say }: ToShow) {
  const alike = (name: string) => whole.settings.filter(setting => setting.name === name)
  return {
    bindings: bindingsShown(whole.bindings, spoken(bindingTexts, format.language), format),
    rates: whole.unit_costs.map(cost => ({
      id: cost.id,
      whose: capital(say[`in_kind_${cost.kind}`]),
      amount: format.ore(cost.ore_per_hour),
      ...spokenBasis(
        cost,
        whole.unit_costs.filter(other => other.kind === cost.kind),
        today,
        format,
      ),
    })),
    figures: whole.settings
      .map(setting => ({
        id: setting.id,
        name: setting.name,
        label: isSettingName(setting.name) ? say[`setting_${setting.name}`] : setting.name,
        value: spokenFigure(setting.name, setting.amount, format, say),
        ...spokenBasis(setting, alike(setting.name), today, format),
      }))
      .sort((a, b) => a.label.localeCompare(b.label, format.language)),
  }
}

export function FiguresPart({
  base,
  may_edit,
  rates,
  figures,
  bindings,
}: Frame & ReturnType<typeof figuresShown>) {
  const t = useTexts(figureTexts)
  const rateBasis = useBasisColumns<(typeof rates)[number]>()
  const figureBasis = useBasisColumns<(typeof figures)[number]>()
  return (
    <>
      <Panel title={t.rates}>
        <Stack>
          <Table
            caption={t.rates}
            captionHidden
            rows={rates}
            rowKey={row => row.id}
            columns={[
              { key: 'whose', label: t.whose_time, render: row => row.whose },
              { key: 'amount', label: t.per_hour, numeric: true, render: row => row.amount },
              ...rateBasis,
            ]}
          />
          {may_edit && (
            <ButtonLink kind="second" icon="plus" href={`${base}/timkostnad`}>
              {t.new_rate}
            </ButtonLink>
          )}
        </Stack>
      </Panel>
      <BindingPanel base={base} may_edit={may_edit} bindings={bindings} />
      <Panel title={t.figures}>
        <Table
          caption={t.figures}
          captionHidden
          rows={figures}
          rowKey={row => row.id}
          columns={[
            {
              key: 'label',
              label: t.figure,
              render: row =>
                may_edit ? <a href={`${base}/tal?uppgift=${row.name}`}>{row.label}</a> : row.label,
            },
            { key: 'value', label: t.value, numeric: true, render: row => row.value },
            ...figureBasis,
          ]}
        />
      </Panel>
    </>
  )
}
