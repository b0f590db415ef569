import type { Invalid } from '../../foundation/form.ts'
import { mergeTexts } from '../../twins/messages/merge.ts'
import { Choices } from '../../ui/choices.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { FactShown, movesShown } from './merge-shown.ts'

type Pair = { stays: string; goes: string }

/** What each says; where they differ, a question below the table. */
export function MergeFacts({ facts, stays, goes, back }: Pair & { facts: FactShown[]; back?: Invalid }) {
  const t = useTexts(mergeTexts)
  return (
    <Stack>
      <Table
        caption={t.facts}
        captionHidden
        rows={facts}
        rowKey={fact => fact.field}
        columns={[
          { key: 'fact', label: t.fact, render: fact => fact.label },
          { key: 'stays', label: stays, render: fact => fact.stays },
          {
            key: 'goes',
            label: goes,
            render: fact => (
              <span>
                {fact.goes} {fact.standing === 'filled' && <Tag tone="ok">{t.filled}</Tag>}
              </span>
            ),
          },
        ]}
      />
      {facts
        .filter(fact => fact.standing === 'differs')
        .map(fact => (
          <Choices
            key={fact.field}
            type="radio"
            name={`take_${fact.field}`}
            legend={t.take(fact.label)}
            options={[
              { value: 'stays', label: fact.stays },
              { value: 'goes', label: fact.goes },
            ]}
            chosen={back?.typed[`take_${fact.field}`] ?? 'stays'}
            error={back?.errors[`take_${fact.field}`]}
          />
        ))}
    </Stack>
  )
}

export function MergeMoves({ moves, stays, goes }: Pair & { moves: ReturnType<typeof movesShown> }) {
  const t = useTexts(mergeTexts)
  return (
    <Table
      caption={t.moves}
      captionHidden
      rows={moves}
      rowKey={row => row.what}
      empty={<p className="secondary">{t.nothing_moves}</p>}
      columns={[
        { key: 'what', label: t.what, render: row => row.label },
        { key: 'goes', label: t.moves_from(goes), numeric: true, render: row => row.goes },
        { key: 'stays', label: t.moves_there(stays), numeric: true, render: row => row.stays },
      ]}
    />
  )
}
