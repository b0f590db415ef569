import { invalid, isInvalid, refusedAs, seeSaved, valueIn } from '../../../access/answers.ts'
import { sentIn } from '../../../access/sent-form.ts'
import type { FormVisit } from '../../../access/web.ts'
import { typedIn } from '../../../foundation/form.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { once, transact } from '../../../foundation/transact.ts'
import { chosenId } from '../../../ui/described-list.ts'
import { keepSheet, keyFromSheet } from '../../commands/keep-sheet.ts'
import { rollTexts } from '../../messages/roll.ts'
import { sheetErrors } from '../../messages/sheets.ts'
import { pagesIn, sheetCodeForm, sheetForm } from '../../rules/sheet.ts'
import { rollAnswer } from '../roll-answer.ts'

type At = { occasion_id: number; session_id: number; here: string }

/** The pages of a list are kept; what is no such page is told beside the field, with what else was typed. */
export async function keepAnswer({ ground, visitor, form, say, url }: FormVisit, { here, ...of }: At) {
  const sentences = say(sheetErrors)
  const files = form.getAll('pages').filter(one => one instanceof File)
  const chosen = files.filter(file => file.name !== '' || file.size > 0)
  const pages = pagesIn(await Promise.all(chosen.map(async file => new Uint8Array(await file.arrayBuffer()))))
  const typed = valueIn(sheetForm, form, sentences)
  const wrong = 'wrong' in pages ? pages : null
  if (wrong) {
    const told = { ...sentences } as Record<string, unknown>
    const back = refusedAs(form, { refused: wrong.wrong, field: 'pages', about: { nth: wrong.nth } }, told)
    if (isInvalid(typed)) Object.assign(back.data.errors, typed.data.errors)
    return back
  }
  if (isInvalid(typed)) return typed
  const sent = await sentIn(url, form)
  const made = await transact(ground, visitor, tx =>
    once(tx, sent, () =>
      keepSheet(tx, visitor, { ...of, original: typed.original, pages: 'wrong' in pages ? [] : pages }),
    ),
  )
  return isRefusal(made) ? refusedAs(form, made, sentences) : seeSaved(here, { done: 'sheet-kept' })
}

/** A room is marked from the picture; a code of another list is told beside its field, and nothing that was marked is lost. */
export async function keyAnswer(visit: FormVisit, { here, ...of }: At) {
  const { ground, visitor, form, say, format } = visit
  const sentences = say({ ...rollTexts, ...sheetErrors })
  const read = valueIn(sheetCodeForm, form, sentences)
  if (isInvalid(read)) return read
  const typed = typedIn(form)
  const sheet_id = chosenId(typed.sheet ?? '')
  if (sheet_id === null) return invalid(form, { form: sentences.sheet_gone })
  const sent = { typed, rest: typed.intent === 'rest', is_signed: typed.signed === 'yes' }
  const made = await transact(ground, visitor, tx =>
    keyFromSheet(tx, visitor, { ...of, ...sent, sheet_id, code: read.code }),
  )
  if (!isRefusal(made)) return rollAnswer(visit, made, here)
  const day = made.about?.day
  return refusedAs(form, day ? { ...made, about: { day: format.day(String(day)) } } : made, sentences)
}
