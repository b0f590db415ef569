import { formOf, type ValueOf, type Words } from '../../foundation/described-form.ts'
import { optionalTextField, tickField } from '../../foundation/fields.ts'
import { privacyTexts } from '../messages/privacy.ts'

const t = privacyTexts

const line = (label: Words, hint?: Words) =>
  ({ reads: optionalTextField(300), label, optional: true, ...(hint ? { hint } : {}) }) as const

const address = (label: Words) =>
  ({
    reads: optionalTextField(200).refine(text => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), {
      error: 'not-an-address',
    }),
    label,
    type: 'email',
    optional: true,
  }) as const

const basis = (label: Words) =>
  ({
    reads: optionalTextField(2000),
    label,
    hint: t.basis_hint,
    type: 'textarea',
    rows: 4,
    optional: true,
  }) as const

/** Who answers for a programme's personal data. What has been reviewed says at least who, and where to ask. GDPR art. 13.1 a. */
export const privacyForm = formOf(
  {
    controller: line(t.controller, t.controller_hint),
    controller_address: line(t.controller_address),
    controller_email: address(t.controller_email),
    protection_officer: line(t.protection_officer, t.protection_officer_hint),
    protection_email: address(t.protection_email),
    basis_sv: basis(t.basis_sv),
    basis_en: basis(t.basis_en),
    is_reviewed: { reads: tickField, label: t.is_reviewed, hint: t.is_reviewed_hint, type: 'checkbox' },
  },
  schema =>
    schema
      .refine(form => !form.is_reviewed || form.controller !== '', {
        error: 'controller-missing',
        path: ['controller'],
      })
      .refine(form => !form.is_reviewed || form.controller_email !== '', {
        error: 'controller-email-missing',
        path: ['controller_email'],
      }),
)
export type PrivacyForm = ValueOf<typeof privacyForm> & { version: number }
