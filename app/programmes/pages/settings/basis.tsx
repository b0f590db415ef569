import type { Certainty } from '../../../../db/types.ts'
import { capital } from '../../../foundation/text.ts'
import { Choices } from '../../../ui/choices.tsx'
import { Field } from '../../../ui/field.tsx'
import { type Compared, type filling, spokenAmong } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import type { Column } from '../../../ui/table.tsx'
import { Tag, type TagTone } from '../../../ui/tag.tsx'
import { settingsTexts } from '../../messages/settings.ts'
import { CERTAINTIES } from '../../rules/design.ts'
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

/** The same when someone else was first. */
export function useBasisCompared(): Compared[] {
  const t = useTexts(settingsTexts)
  const options = CERTAINTIES.map(value => ({ value, label: capital(t[`certainty_${value}`]) }))
  return [
    { name: 'valid_from', label: t.valid_from },
    { name: 'source', label: t.source },
    { name: 'certainty', label: t.certainty, read: spokenAmong(options) },
  ]
}

/** From when, by whose word, and how sure: the end of every form that sets something. */
export function BasisFields({ field }: { field: ReturnType<typeof filling> }) {
  const t = useTexts(settingsTexts)
  const { defaultValue, error } = field('certainty')
  return (
    <>
      <Field type="date" width="m" label={t.valid_from} hint={t.valid_from_hint} {...field('valid_from')} />
      <Field label={t.source} hint={t.source_hint} {...field('source')} />
      <Choices
        type="radio"
        name="certainty"
        legend={t.certainty}
        chosen={defaultValue}
        error={error}
        options={CERTAINTIES.map(value => ({
          value,
          label: capital(t[`certainty_${value}`]),
          note: t[`certainty_${value}_note`],
        }))}
      />
    </>
  )
}
