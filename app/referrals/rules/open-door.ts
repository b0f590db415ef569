import { z } from 'zod'
import type { Limit } from '../../access/rules.ts'
import { formOf, type ValueOf, type Words } from '../../foundation/described-form.ts'
import { optionalTextField, textField, tickField } from '../../foundation/fields.ts'
import { openDoorTexts } from '../messages/open-door.ts'

/** How often one client, and all of them together in a programme, may knock. */
export const KNOCK_BY_CLIENT: Limit = { most: 5, minutes: 60 }
export const KNOCK_BY_PROGRAMME: Limit = { most: 60, minutes: 60 }

/** Nobody fills the form in faster than this; a machine does. */
const LEAST_MS = 3_000

/** Whether the form came back sooner than a person can write it. `opened_at` is null when it is not our own word. */
export const isTooSoon = (opened_at: number | null, now: Date): boolean =>
  opened_at === null || now.getTime() - opened_at < LEAST_MS

/** A company says itself that it is interested. By name, so that the answer never tells whether a number is known. */
export const knockForm = z
  .object({
    organisation_number: optionalTextField(30),
    name: textField('name-missing'),
    municipality_code: z
      .string()
      .default('')
      .refine(text => /^\d{4}$/.test(text), { error: 'municipality-missing' }),
    contact_name: textField('contact-missing'),
    contact_phone: optionalTextField(30).refine(text => text === '' || /^[+\d][\d\s()-]{5,}$/.test(text), {
      error: 'not-a-telephone',
    }),
    contact_email: optionalTextField(200).refine(
      text => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
      { error: 'not-an-address' },
    ),
    wishes: textField('wishes-missing', 2000),
    opened: optionalTextField(400),
    /** Not seen by people; whoever fills it in is none. */
    website: optionalTextField(400),
  })
  .refine(({ contact_phone, contact_email }) => contact_phone !== '' || contact_email !== '', {
    error: 'no-way-to-reach',
    path: ['contact_phone'],
  })
export type KnockForm = z.output<typeof knockForm>

const t = openDoorTexts
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
