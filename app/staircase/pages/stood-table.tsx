import type { Format } from '../../foundation/format.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { namedTexts } from '../messages/named.ts'
import type { StoodOn } from '../queries/steps-of.ts'

export const stoodShown = (stood: readonly StoodOn[], format: Format) =>
  stood.map(({ name, from_on, because }) => ({
    from_on,
    day: format.day(from_on),
    name,
    because: because || null,
  }))

/** The steps on which someone has stood, the latest first, with the reasons. */
export function StoodTable({ stood }: { stood: ReturnType<typeof stoodShown> }) {
  const t = useTexts(namedTexts)
  return (
    <Panel title={t.history}>
      <Table
        caption={t.history}
        captionHidden
        rows={stood}
        rowKey={one => one.from_on}
        empty={<p className="secondary">{t.never_stood}</p>}
        columns={[
          { key: 'step', label: t.step, render: one => one.name },
          { key: 'from', label: t.from_on, render: one => one.day },
          { key: 'because', label: t.because, render: one => one.because },
        ]}
      />
    </Panel>
  )
}
