import { z } from 'zod'
import { choicesField, idField, tickField, versionField } from '../../foundation/fields.ts'
import { SHOWN } from './certificate.ts'

/** What a participant's link is made for that leads to all their certificates. */
export const OWN_CERTIFICATES = 'certificates'

/** A certificate is shown to the next employer, who may ask long afterwards. */
export const LINK_DAYS = 730

/** What whoever checks one certificate is to see; nothing at all where it is not shared. */
export const showForm = z.object({
  certificate: idField('not-found'),
  version: versionField,
  is_shared: tickField,
  shows: choicesField(SHOWN),
})
