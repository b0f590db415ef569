import { formOf } from '../../foundation/described-form.ts'
import { optionalTextField } from '../../foundation/fields.ts'
import { levelWordTexts } from '../messages/level-words.ts'

const t = levelWordTexts
const LONGEST = 160
const said = { reads: optionalTextField(LONGEST), autoComplete: 'off', optional: true } as const

/** Each level in both languages; every sentence is a field, so that two who change different ones do not meet. */
export const levelWordsForm = formOf({
  level_0_sv: { ...said, label: t.level_0_sv },
  level_0_en: { ...said, label: t.level_0_en },
  level_1_sv: { ...said, label: t.level_1_sv },
  level_1_en: { ...said, label: t.level_1_en },
  level_2_sv: { ...said, label: t.level_2_sv },
  level_2_en: { ...said, label: t.level_2_en },
  level_3_sv: { ...said, label: t.level_3_sv },
  level_3_en: { ...said, label: t.level_3_en },
  level_4_sv: { ...said, label: t.level_4_sv },
  level_4_en: { ...said, label: t.level_4_en },
})
