import { z } from 'zod'
import { isLocalDate } from '../../foundation/dates.ts'
import { answersOf, formOf, type ValueOf } from '../../foundation/described-form.ts'
import {
  choiceField,
  countField,
  numberField,
  optionalCountField,
  optionalMarkField,
  optionalTextField,
  severalMarksField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import { roomTexts } from '../messages/room.ts'
import { walkTexts } from '../messages/walk.ts'
import { workshopTexts } from '../messages/workshops.ts'
import { roomCodeTyped } from './code.ts'
import { KEPT, LONGEST_CARD, SPEAKS_FOR } from './room.ts'
import { JUDGED } from './walk.ts'

const t = roomTexts
const w = workshopTexts
const f = walkTexts

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An id that was made where something is written, so that it can be sent twice. */
export const uuidField = optionalMarkField.refine(text => UUID.test(text), { error: 'not-found' })

export const workshopForm = formOf({
  language: {
    reads: choiceField(['sv', 'en'], 'language-missing'),
    label: w.language,
    type: 'radio',
    inline: true,
    options: [
      { value: 'sv', label: { sv: 'Svenska', en: 'Svenska' } },
      { value: 'en', label: { sv: 'English', en: 'English' } },
    ],
  },
  aims_at: {
    reads: countField('year-missing', { least: 2000, most: 2100 }),
    label: w.aims_at,
    hint: w.aims_at_hint,
    inputMode: 'numeric',
    width: 's',
  },
})
export type WorkshopForm = ValueOf<typeof workshopForm>

/** A follow-up: its year is that of the workshop that it follows. */
export const followUpForm = formOf({ language: workshopForm.fields.language })
export type FollowUpForm = ValueOf<typeof followUpForm>

export const codeForm = formOf({
  code: {
    reads: numberField('no-such-room', 20)
      .transform(roomCodeTyped)
      .refine(code => code !== null, { error: 'no-such-room' })
      .transform(code => code!),
    label: t.code,
    hint: t.code_hint,
    width: 'm',
    autoComplete: 'off',
  },
})

export const seatForm = formOf({
  alias: { reads: textField('alias-missing', 30), label: t.alias, hint: t.alias_hint, autoComplete: 'off' },
  speaks_for: {
    reads: choiceField(SPEAKS_FOR, 'speaks-for-missing'),
    label: t.speaks_for,
    type: 'radio',
    options: answersOf(SPEAKS_FOR, one => t[`speaks_${one}`]),
  },
})
export type SeatForm = ValueOf<typeof seatForm>

/** A card. `sure`: whoever wrote it has been told that it may name somebody. */
export const cardForm = formOf({
  lane: {
    reads: optionalMarkField.refine(code => /^[a-z_]*$/.test(code) || UUID.test(code), {
      error: 'lane-missing',
    }),
    label: t.lane,
    type: 'radio',
    options: 'lanes',
    inline: true,
  },
  text: {
    reads: textField('card-empty', LONGEST_CARD),
    label: t.card,
    hint: t.card_hint,
    type: 'textarea',
    rows: 3,
  },
  sure: { reads: tickField, label: t.card_sure, type: 'checkbox', whenAsked: true },
})
export type CardForm = ValueOf<typeof cardForm>

const LEVELS = ['0', '1', '2', '3', '4'] as const
const levelField = z
  .union([z.literal(''), z.enum(LEVELS)])
  .default('')
  .transform(level => (level === '' ? null : Number(level)))
const levelOptions = answersOf(LEVELS, level => t[`level_${level}`])
const HORIZONS = ['short', 'long'] as const

export const needForm = formOf({
  name: {
    reads: textField('need-missing', 120),
    label: t.competence,
    hint: t.competence_hint,
    suggests: 'kompetenser/forslag',
    autoComplete: 'off',
  },
  role: { reads: optionalTextField(120), label: t.role, hint: t.role_hint, optional: true },
  horizon: {
    reads: choiceField(HORIZONS, 'horizon-missing'),
    label: t.horizon,
    type: 'radio',
    inline: true,
    options: answersOf(HORIZONS, horizon => t[`horizon_${horizon}`]),
  },
  level_now: {
    reads: levelField,
    label: t.level_now,
    type: 'select',
    options: levelOptions,
    none: t.level_unknown,
    optional: true,
  },
  level_wanted: {
    reads: levelField,
    label: t.level_wanted,
    type: 'select',
    options: levelOptions,
    none: t.level_unknown,
    optional: true,
  },
  people: {
    reads: optionalCountField('people-wrong', { least: 1, most: 9999 }),
    label: t.how_many,
    inputMode: 'numeric',
    width: 's',
    optional: true,
  },
})
export type NeedForm = ValueOf<typeof needForm>

export const decisionForm = formOf({
  text: { reads: textField('decision-missing', 240), label: t.decision, type: 'textarea', rows: 2 },
  responsible: {
    reads: optionalTextField(80),
    label: t.responsible,
    hint: t.responsible_hint,
    optional: true,
  },
  due_on: {
    reads: optionalMarkField
      .refine(text => text === '' || isLocalDate(text), { error: 'day-missing' })
      .transform(text => (text === '' ? null : text)),
    label: t.due_on,
    type: 'date',
    width: 'm',
    optional: true,
  },
})
export type DecisionForm = ValueOf<typeof decisionForm>

export const saidForm = formOf({
  said: { reads: optionalTextField(2000), label: t.said, type: 'textarea', rows: 4, optional: true },
  will_do: { reads: optionalTextField(2000), label: t.will_do, type: 'textarea', rows: 3, optional: true },
})
export type SaidForm = ValueOf<typeof saidForm>

const whyField = {
  reads: optionalTextField(LONGEST_CARD),
  label: f.why,
  hint: f.why_hint,
  optional: true,
} as const

/** What became of a gap, as the room sees it. */
export const judgedForm = formOf({
  became: {
    reads: choiceField(JUDGED, 'became-missing'),
    label: f.became,
    type: 'radio',
    inline: true,
    options: answersOf(JUDGED, became => f[`became_${became}`]),
  },
  why: { ...whyField, type: 'textarea', rows: 2 },
})
export type JudgedForm = ValueOf<typeof judgedForm>

/** What became of a promise. */
export const keptForm = formOf({
  became: {
    reads: choiceField(KEPT, 'became-missing'),
    label: f.kept,
    type: 'radio',
    inline: true,
    options: answersOf(KEPT, kept => f[`kept_${kept}`]),
  },
  why: whyField,
})
export type KeptForm = ValueOf<typeof keptForm>

const uuidsField = severalMarksField.refine(ids => ids.every(id => UUID.test(id)), { error: 'no-such-need' })

/** A ballot from a phone: a number that the phone has made, and the needs with dots. */
export const ballotForm = z.object({ number: uuidField, effect: uuidsField, urgency: uuidsField })
