import { formOf, type ValueOf } from '../../foundation/described-form.ts'
import {
  idField,
  optionalCountField,
  optionalTextField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import { competenceTexts } from '../messages/competences.ts'
import { competenceKey } from './read-competence.ts'

const t = competenceTexts

/** What two names must share of their threes of letters for the product to ask whether they are one. */
export const ALIKE = 0.45

export const competenceForm = formOf({
  name: { reads: textField('name-missing', 120), label: t.name, required: true, autoComplete: 'off' },
  area: { reads: optionalTextField(120), label: t.area, hint: t.area_hint, list: 'areas', optional: true },
  aliases: {
    reads: optionalTextField(2000).transform(namesIn),
    types: (names: readonly string[]) => names.join('\n'),
    label: t.aliases,
    hint: t.aliases_hint,
    type: 'textarea',
    rows: 3,
    optional: true,
  },
  is_permit: { reads: tickField, label: t.is_permit, hint: t.is_permit_hint, type: 'checkbox' },
  seqf: {
    reads: optionalCountField('bad-seqf', { least: 1, most: 8 }),
    label: t.seqf,
    hint: t.seqf_hint,
    width: 's',
    inputMode: 'numeric',
    optional: true,
  },
  esco: {
    reads: optionalTextField(200),
    label: t.esco,
    hint: t.esco_hint,
    optional: true,
    autoComplete: 'off',
  },
  is_another: { reads: tickField, label: t.is_another, type: 'checkbox', whenAsked: true },
})
export type CompetenceForm = ValueOf<typeof competenceForm>

export const mergeForm = formOf({
  goes: {
    reads: idField('choice-missing'),
    label: t.goes,
    hint: t.goes_hint,
    type: 'select',
    options: 'others',
  },
})

/** A name on each line, each once. */
function namesIn(text: string): string[] {
  const names = text
    .split(/\r?\n/)
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  return [...new Map(names.map(name => [competenceKey(name), name])).values()]
}
