import type { ReactNode } from 'react'
import type { Invalid } from '../../foundation/form.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Row } from '../../ui/panel.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Tag } from '../../ui/tag.tsx'
import { rollTexts } from '../messages/roll.ts'
import { chosenBefore, MARKS } from '../rules/roll.ts'
import type { RollShown } from './roll-shown.ts'

type Line = RollShown['rows'][number]

type Props = {
  roll: RollShown
  back: Invalid | undefined
  /** It is keyed from a list on paper: where the original lies; whoever stands on it is ticked, and nobody who came by other means is beforehand. */
  paper?: { original: string }
  children?: ReactNode
}

/** Everyone in the room in one form: all of it, a part, or not here. */
export function RollForm({ roll, back, paper, children }: Props) {
  const t = useTexts(rollTexts)
  return (
    <Form guard className="form roll-form">
      {children}
      <ol className="roll">
        {roll.rows.map(row => (
          <RollLine key={row.id} row={row} back={back} isKeyed={paper !== undefined} />
        ))}
      </ol>
      {roll.may_sign && roll.binds === 'portal' && <p className="small">{t.portal_binds}</p>}
      {roll.may_sign && roll.binds !== 'portal' && (
        <Field
          type="checkbox"
          name="signed"
          value="yes"
          label={paper ? t.on_paper_ticked : t.on_paper}
          hint={t.on_paper_hint}
          {...(back?.errors.signed ? { error: back.errors.signed } : {})}
          defaultChecked={back ? back.typed.signed === 'yes' : paper !== undefined}
        />
      )}
      {roll.may_sign && roll.binds !== 'portal' && (
        <Field
          name="original"
          label={t.original}
          hint={t.original_hint}
          optional={roll.binds === 'ours'}
          {...(back?.errors.original ? { error: back.errors.original } : {})}
          defaultValue={back?.typed.original ?? paper?.original ?? ''}
        />
      )}
      <Row>
        {roll.may_sign && (
          <Button name="intent" value="save">
            {t.save}
          </Button>
        )}
        {roll.has_rest && (
          <Button kind="second" name="intent" value="rest">
            {t.rest}
          </Button>
        )}
      </Row>
    </Form>
  )
}

function RollLine({ row, back, isKeyed }: { row: Line; back: Invalid | undefined; isKeyed: boolean }) {
  const t = useTexts(rollTexts)
  const { mark, part, seen, paper } = row.fields
  const room = { person_id: row.id, full: row.full, most: row.most }
  const typed = (back && chosenBefore(back.typed, room)) ?? row
  const error = back?.errors[mark] ?? back?.errors[part]
  return (
    <li data-invalid={error ? true : undefined}>
      <p className="roll-name">
        {row.name} {row.company && <span className="sub">{row.company}</span>}
        {row.came && <span className="sub">{row.came}</span>}
        {row.to_confirm && <Tag tone="info">{row.to_confirm}</Tag>}
        {row.objection && <Tag tone="warn">{row.objection}</Tag>}
      </p>
      {row.signed ? (
        <p className="roll-signed">
          {row.signed} {row.correct && <a href={row.correct}>{t.correct_it}</a>}
        </p>
      ) : (
        <>
          <input type="hidden" name={seen} value={row.seen} />
          <Switch
            name={mark}
            legend={t.was_here(row.name)}
            options={MARKS.map(value => ({ value, label: t[`mark_${value}`] }))}
            chosen={typed.mark}
          />
          <div className="field">
            <select
              name={part}
              aria-label={t.part_of(row.name)}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${mark}-error` : undefined}
              defaultValue={typed.part}
            >
              <option value="">{t.choose_time}</option>
              {row.times.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          {isKeyed && (
            <div className="choices roll-paper">
              <label>
                <input
                  type="checkbox"
                  name={paper}
                  value="yes"
                  defaultChecked={back ? back.typed[paper] === 'yes' : row.seen === '' && !row.came}
                />
                <span>
                  {t.on_this_list}
                  <span className="visually-hidden">: {row.name}</span>
                </span>
              </label>
            </div>
          )}
          {error && (
            <p className="error" id={`${mark}-error`}>
              {error}
            </p>
          )}
        </>
      )}
    </li>
  )
}
