import type { Invalid } from '../../foundation/form.ts'
import { mergeTexts } from '../../twins/messages/merge.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { mergeForm } from '../rules/merge.ts'
import type { FactShown, movesShown } from './merge-shown.ts'

type Pair = { stays: string; goes: string }

/** What each says; where they differ, a question below the table. */
export function MergeFacts({ facts, stays, goes, back }: Pair & { facts: FactShown[]; back?: Invalid }) {
  const t = useTexts(mergeTexts)
  const choices = Object.fromEntries(
    facts.map(({ field, stays, goes }) => [
      `take_${field}`,
      [
        { value: 'stays', label: stays },
        { value: 'goes', label: goes },
      ],
    ]),
  )
  const saved = Object.fromEntries(facts.map(({ field }) => [`take_${field}`, 'stays']))
  const { field } = useFields(mergeForm, { saved, choices }, back)
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
        .map(fact => field(`take_${fact.field}`, { label: t.take(fact.label) }))}
    </Stack>
  )
}

/** Two that both have agreed are one company for a reason. */
export function MergeBecause({ back }: { back?: Invalid }) {
  return useFields(mergeForm, { saved: {}, choices: {} }, back).field('because')
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
