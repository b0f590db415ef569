import type { Invalid } from '../../../foundation/form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Field, type Option } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { filling } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import { matrixTexts } from '../../messages/matrix.ts'
import { ownSheetTexts } from '../../messages/own-sheet.ts'
import type { OwnSheet } from '../../rules/own-sheet.ts'
import { hasSeveral, type Known, NEW, SKIP, suggestedChoices } from '../../rules/sheet-choices.ts'

type Props = { sheet: OwnSheet; known: Known; levels: Option[]; once: string; back: Invalid }

/** Where the names stand that a column's is like. */
export const likeField = (at: number): string => `like_${at}`

/** How a sheet is read: what each sign means, whom each row is about and what each column is. */
export function SheetChoices({ sheet, known, levels, once, back }: Props) {
  const t = useTexts(ownSheetTexts)
  const m = useTexts(matrixTexts)
  const fill = filling(suggestedChoices(sheet, known), back.intent === 'take' ? back : undefined)
  const meanings = [{ value: '', label: m.not_rated }, ...levels]
  const people = [
    { value: NEW, label: t.new_employee },
    ...known.people.map(one => ({ value: one.who, label: one.name })),
    { value: SKIP, label: t.skip },
  ]
  const competences = [
    ...(known.may_add ? [{ value: NEW, label: t.new_competence }] : []),
    ...known.competences.map(one => ({ value: String(one.id), label: one.name })),
    { value: SKIP, label: t.skip },
  ]
  return (
    <Form once={once} intent="take">
      <p>{t.read(sheet.people.length, sheet.competences.length)}</p>
      <textarea name="sheet" hidden readOnly defaultValue={back.typed.sheet} />
      <input type="hidden" name="has_no_protected" value="yes" />
      <Panel title={t.signs}>
        <Stack>
          {sheet.signs.map((sign, at) => (
            <Field
              key={sign}
              type="select"
              width="m"
              label={t.sign(sign)}
              options={meanings}
              {...fill(`sign_${at}`)}
            />
          ))}
        </Stack>
      </Panel>
      <Panel title={t.competences}>
        <Stack>
          {sheet.competences.map((name, at) => {
            const field = fill(`column_${at}`)
            const isUnknown = field.defaultValue === NEW || field.defaultValue === SKIP
            const alike = back.typed[likeField(at)]
            const hint = [
              isUnknown && alike && t.like(alike),
              field.defaultValue === SKIP && !known.may_add && t.ask_leader,
            ].filter(Boolean)
            return (
              <Field
                key={field.name}
                type="select"
                label={t.is(name)}
                hint={hint.length > 0 ? hint.join(' ') : undefined}
                options={competences}
                {...field}
              />
            )
          })}
        </Stack>
      </Panel>
      <Panel title={t.people}>
        <Stack>
          {sheet.people.map(({ name }, at) => {
            const field = fill(`row_${at}`)
            const hint = hasSeveral(name, known) ? t.several : undefined
            return (
              <Field
                key={field.name}
                type="select"
                label={t.is(name)}
                hint={hint}
                options={people}
                {...field}
              />
            )
          })}
        </Stack>
      </Panel>
      <p>{t.holds}</p>
      <Row>
        <Button>{t.take_it}</Button>
        <ButtonLink kind="quiet" href="?">
          {t.again}
        </ButtonLink>
      </Row>
    </Form>
  )
}
