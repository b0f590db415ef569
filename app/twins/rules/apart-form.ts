import { z } from 'zod'
import { idField } from '../../foundation/fields.ts'

/** The company that was chosen. */
export const companyField = idField('other-missing')

/** Two that look alike and are two. */
export const apartForm = z.object({ company_id: companyField, other_id: companyField })
