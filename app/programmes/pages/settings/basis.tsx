import type { Certainty } from '../../../../db/types.ts'
import { useTexts } from '../../../ui/language.tsx'
import type { Column } from '../../../ui/table.tsx'
import { Tag, type TagTone } from '../../../ui/tag.tsx'
import { settingsTexts } from '../../messages/settings.ts'
import type { SpokenBasis } from './spoken.ts'

const TONES: Record<Certainty, TagTone> = {
  confirmed: 'ok',
  stated: 'info',
  known: 'info',
  inferred: 'open',
  unknown: 'warn',
}

export function CertaintyTag({ certainty }: { certainty: Certainty }) {
  const t = useTexts(settingsTexts)
  return <Tag tone={TONES[certainty]}>{t[`certainty_${certainty}`]}</Tag>
}

/** The columns that every dated setting ends with. */
export function useBasisColumns<Row extends SpokenBasis>(): Column<Row>[] {
  const t = useTexts(settingsTexts)
  return [
    {
      key: 'valid_from',
      label: t.valid_from,
      render: row =>
        row.state === 'in_force' ? (
          row.from
        ) : (
          <>
            {row.from} <span className="sub">{t[row.state]}</span>
          </>
        ),
    },
    { key: 'certainty', label: t.certainty, render: row => <CertaintyTag certainty={row.certainty} /> },
    { key: 'source', label: t.source, render: row => row.source },
  ]
}
