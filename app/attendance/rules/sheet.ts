import { z } from 'zod'
import { codeOf } from '../../access/rules.ts'
import { type FileKind, fileKindOf, isHeic, isWhole, MOST_BYTES } from '../../agreements/rules/file-kind.ts'
import { formOf } from '../../foundation/described-form.ts'
import { numberField, textField, tickField } from '../../foundation/fields.ts'
import { sheetTexts as t } from '../messages/sheets.ts'

/** So many pages are a list, at most: a room of a hundred signs on five. */
export const MOST_PAGES = 10

export type SheetPage = FileKind & { content: Uint8Array }
export type SheetWrong =
  | 'scan-missing'
  | 'too-many-pages'
  | 'page-empty'
  | 'page-too-big'
  | 'heic'
  | 'not-a-scan'
  | 'cut-off'

/** The pages of a list, or what is wrong with which of them (its number). */
export function pagesIn(files: readonly Uint8Array[]): SheetPage[] | { wrong: SheetWrong; nth: number } {
  if (files.length === 0) return { wrong: 'scan-missing', nth: 0 }
  if (files.length > MOST_PAGES) return { wrong: 'too-many-pages', nth: 0 }
  const pages: SheetPage[] = []
  for (const [at, content] of files.entries()) {
    const kind = fileKindOf(content)
    const wrong = wrongIn(content, kind)
    if (wrong || !kind) return { wrong: wrong ?? 'not-a-scan', nth: at + 1 }
    pages.push({ ...kind, content })
  }
  return pages
}

function wrongIn(content: Uint8Array, kind: FileKind | null): SheetWrong | null {
  if (content.byteLength === 0) return 'page-empty'
  if (content.byteLength > MOST_BYTES) return 'page-too-big'
  if (isHeic(content)) return 'heic'
  if (!kind) return 'not-a-scan'
  return isWhole(content, kind) ? null : 'cut-off'
}

/** A list is uploaded: where the original lies, and that nobody who must not stand on it does. */
export const sheetForm = formOf({
  original: {
    reads: textField('original-missing', 200),
    label: t.original,
    hint: t.original_hint,
    autoComplete: 'off',
  },
  nobody_hidden: {
    reads: tickField.refine(ticked => ticked, { error: 'hidden-not-said' }),
    label: t.nobody_hidden,
    hint: t.nobody_hidden_hint,
    type: 'checkbox',
  },
})

/** The code that stands on the list, as it is typed beside the picture. */
export const sheetCodeForm = z.object({
  code: numberField('code-missing', 20)
    .transform(codeOf)
    .refine(code => code !== null, { error: 'no-such-code' })
    .transform(code => code!),
})
