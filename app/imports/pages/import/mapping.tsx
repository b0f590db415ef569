import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { importTexts } from '../../messages/pages.ts'
import type { mappingShown } from '../import-shown.ts'

type Sheet = ReturnType<typeof mappingShown>[number]

/** Which file is which register, with what was recognised, unknown and missing. */
export function Mapping({ sheets, aside, hidden }: { sheets: Sheet[]; aside: string[]; hidden: string[] }) {
  const t = useTexts(importTexts)
  const left = [
    ...(hidden.length > 0 ? [{ label: t.hidden_sheets, value: hidden.join('; ') }] : []),
    ...(aside.length > 0 ? [{ label: t.aside, value: aside.join('; ') }] : []),
  ]
  return (
    <Panel title={t.mapping} intro={t.mapping_intro}>
      <Stack>
        {sheets.map(sheet => (
          <MappedSheet key={sheet.key} sheet={sheet} />
        ))}
        {left.length > 0 && <Pairs start pairs={left} />}
      </Stack>
    </Panel>
  )
}

function MappedSheet({ sheet }: { sheet: Sheet }) {
  const t = useTexts(importTexts)
  return (
    <section>
      <h3>
        {sheet.register} <small className="secondary">{sheet.file}</small>
      </h3>
      <Pairs
        start
        pairs={[
          { label: t.unknown, value: sheet.unknown },
          { label: t.missing, value: sheet.missing },
          ...(sheet.read_as ? [{ label: t.read_as, value: sheet.read_as }] : []),
          ...(sheet.hidden_rows ? [{ label: t.hidden_rows, value: sheet.hidden_rows }] : []),
          ...(sheet.unreadable ? [{ label: t.unreadable, value: sheet.unreadable }] : []),
        ]}
      />
      <details className="more">
        <summary>{sheet.recognised}</summary>
        <Table
          caption={sheet.register}
          captionHidden
          dense
          cards={false}
          rows={sheet.columns}
          rowKey={column => column.column}
          columns={[
            { key: 'column', label: t.column, render: column => column.column },
            { key: 'heading', label: t.heading, render: column => column.header },
          ]}
        />
      </details>
    </section>
  )
}
