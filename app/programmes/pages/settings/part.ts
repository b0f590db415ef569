import type { LocalDate } from '../../../foundation/clock.ts'
import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { figureTexts } from '../../messages/figures.ts'
import type { WholeProgramme } from '../../queries/whole-programme.ts'

/** What a part of the settings is shown from. */
export type ToShow = {
  whole: WholeProgramme
  today: LocalDate
  format: Format
  say: Spoken<typeof figureTexts>
}

/** What every part of the page knows. */
export type Frame = { base: string; may_edit: boolean }
