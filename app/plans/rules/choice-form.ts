import { z } from 'zod'
import type { Who } from '../../competences/rules/rating.ts'
import { idsField, severalField } from '../../foundation/fields.ts'

const isWho = (text: string): text is Who => /^[pe][1-9]\d{0,8}$/.test(text)
/** Those who stand in a field of the form as it was typed. */
export const whoIn = (typed: string | undefined): Who[] => (typed ?? '').split(',').filter(isWho)

const whoField = severalField.transform(given => given.filter(isWho))

/** Those whom a page shows, those of them who were chosen when it was shown, and those who are ticked. */
export const choiceForm = z.object({
  shown: whoField.refine(all => all.length > 0, { error: 'nobody-shown' }),
  was: whoField,
  who: whoField,
})

/** The lines that were ticked for one person. */
export const linesForm = z.object({ lines: idsField('not-found') })
