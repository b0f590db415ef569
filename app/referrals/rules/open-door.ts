import type { Limit } from '../../access/rules.ts'
import { noUnionWords } from '../../access/union-words.ts'
import { optionalOrganisationNumberField } from '../../companies/rules/organisation-number-field.ts'
import { formOf, type ValueOf, type Words } from '../../foundation/described-form.ts'
import {
  optionalEmailField,
  optionalMarkField,
  optionalPhoneField,
  optionalTextField,
  textField,
  tickField,
} from '../../foundation/fields.ts'
import { openDoorTexts } from '../messages/open-door.ts'

/** How often one client, and all of them together in a programme, may knock. */
export const KNOCK_BY_CLIENT: Limit = { most: 5, minutes: 60 }
export const KNOCK_BY_PROGRAMME: Limit = { most: 60, minutes: 60 }

/** Nobody fills the form in faster than this; a machine does. */
const LEAST_MS = 3_000

/** Whether the form came back sooner than a person can write it. `opened_at` is null when it is not our own word. */
export const isTooSoon = (opened_at: number | null, now: Date): boolean =>
  opened_at === null || now.getTime() - opened_at < LEAST_MS

const t = openDoorTexts

/** A company says itself that it is interested. By name, so that the answer never tells whether a number is known. */
export const knockForm = formOf(
  {
    organisation_number: {
      reads: optionalOrganisationNumberField(),
      label: t.organisation_number,
      hint: t.number_hint,
      width: 'm',
      inputMode: 'numeric',
      optional: true,
    },
    name: { reads: textField('name-missing'), label: t.name, autoComplete: 'organization' },
    municipality_code: {
      reads: optionalTextField(4).refine(text => /^\d{4}$/.test(text), { error: 'municipality-missing' }),
      label: t.municipality,
      type: 'select',
      options: 'municipalities',
      none: t.choose_municipality,
    },
    outside_because: {
      reads: optionalTextField(500).optional(),
      label: t.outside_because,
      hint: t.outside_hint,
      whenAsked: true,
    },
    contact_name: { reads: textField('contact-missing'), label: t.contact_name, autoComplete: 'name' },
    contact_phone: {
      reads: optionalPhoneField,
      label: t.contact_phone,
      hint: t.reach_hint,
      type: 'tel',
      width: 'm',
      autoComplete: 'tel',
    },
    contact_email: {
      reads: optionalEmailField,
      label: t.contact_email,
      type: 'email',
      autoComplete: 'email',
    },
    wishes: {
      reads: textField('wishes-missing', 2000),
      label: t.wishes,
      hint: noUnionWords,
      type: 'textarea',
      rows: 4,
    },
    /** Not seen by people; what fills it in is a machine, or a browser that means well. */
    website: { reads: optionalTextField(400), label: t.website, autoComplete: 'off' },
  },
  schema =>
    schema
      .extend({ opened: optionalMarkField })
      .refine(({ contact_phone, contact_email }) => contact_phone !== '' || contact_email !== '', {
        error: 'no-way-to-reach',
        path: ['contact_phone'],
      }),
)
export type KnockForm = ValueOf<typeof knockForm>

const offer = (label: Words) =>
  ({
    reads: optionalTextField(4000),
    label,
    hint: t.offer_hint,
    type: 'textarea',
    rows: 8,
    optional: true,
  }) as const

export const openDoorForm = formOf({
  is_open: { reads: tickField, label: t.is_open, hint: t.is_open_hint, type: 'checkbox' },
  offer_sv: offer(t.offer_sv),
  offer_en: offer(t.offer_en),
})
export type OpenDoorForm = ValueOf<typeof openDoorForm> & { version: number }

/** Paragraphs are parted by an empty line. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim())
    .filter(Boolean)
