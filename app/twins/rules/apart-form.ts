import { z } from 'zod'

/** The company that was chosen. */
export const companyField = z
  .string()
  .default('')
  .refine(text => /^[1-9]\d{0,8}$/.test(text), { error: 'other-missing' })
  .transform(Number)

/** Two that look alike and are two. */
export const apartForm = z.object({ company_id: companyField, other_id: companyField })
