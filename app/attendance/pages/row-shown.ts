import { found, numberIn } from '../../access/answers.ts'
import { userNamesOf } from '../../access/users/names.ts'
import type { Visit } from '../../access/web.ts'
import { occasionOf } from '../../courses/queries.ts'
import type { Db } from '../../foundation/database.ts'
import { peopleTexts } from '../../people/messages.ts'
import { shownName } from '../../people/rules/names.ts'
import { bindingOn } from '../../programmes/queries/binding.ts'
import { sheetTexts } from '../messages/sheets.ts'
import { attendanceTexts } from '../messages.ts'
import { mayCorrectAttendance, mayReadSheets, mayReadSigned } from '../policy.ts'
import { pagesBehind } from '../queries/sheets.ts'
import { evidenceOf } from '../queries/unproved.ts'
import { attendanceOf, correctionsOf } from '../queries.ts'
import { correctionsShown } from './corrections-shown.ts'
import { evidenceShown } from './evidence-shown.ts'
import { signatureShown } from './signature-shown.ts'
import { signedTextShown } from './signed-text.tsx'

/**
 * One row of attendance with its corrections, field by field; 404 when it is not the visitor's or of someone protected.
 * A higher room that shows more about a row begins with this and draws it with `AttendanceRow`.
 */
export async function rowShown({ db, visitor, params, format, say, at }: Visit & { db: Db }) {
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const row = found(await attendanceOf(db, visitor, occasion.id, numberIn(params.attendance)))
  const corrections = await correctionsOf(db, row.id)
  const evidence = await evidenceOf(db, row.id)
  const names = await userNamesOf(db, [row.signed_by, ...corrections.map(one => one.corrected_by)])
  const t = say(attendanceTexts)
  const name = shownName(row, say(peopleTexts))
  const hours = format.hours(row.quarters)
  const said = format.hoursSaid(row.quarters)
  const signature = signatureShown(row, names, format, t)
  return {
    id: row.id,
    title: t.row_title(name, format.day(row.held_on)),
    name,
    verdict: signature
      ? t.row_signed(said, signature.when, signature.how)
      : row.quarters === 0
        ? t.row_absent
        : t.row_unsigned(said),
    occasion: {
      name: `${occasion.title}, ${occasion.code}`,
      href: at('tillfallen', occasion.id),
      list: at('tillfallen'),
    },
    here: at('tillfallen', occasion.id, 'narvaro', row.id),
    may_correct: mayCorrectAttendance(visitor),
    may_sign:
      mayCorrectAttendance(visitor) &&
      !signature &&
      row.quarters > 0 &&
      (await bindingOn(db, visitor.programme!, row.held_on)) === 'ours',
    version: row.version,
    facts: [
      { label: t.held_on, value: format.longDay(row.held_on) },
      { label: t.times, value: format.span(row.starts_at, row.ends_at) },
      { label: t.place, value: row.place || '–' },
      { label: t.hours, value: t.hours_of(hours, format.hours(row.session_quarters)) },
      { label: t.signature, value: signature ? `${signature.when}, ${signature.how}` : t.not_signed },
      ...(signature ? [{ label: t.signed_by, value: signature.by }] : []),
      ...evidenceShown(evidence, format, t),
    ],
    pictures: mayReadSheets(visitor)
      ? (await pagesBehind(db, visitor, row.id)).map(one => ({
          href: at('tillfallen', occasion.id, 'lista', one.session_id, 'papper', one.sheet_id, one.page),
          label: say(sheetTexts).picture_of(one.page),
        }))
      : [],
    signed_text: mayReadSigned(visitor)
      ? await signedTextShown(db, { ...row, course: occasion.title })
      : null,
    corrections: correctionsShown(corrections, names, { format, t }),
  }
}

export type RowShown = Awaited<ReturnType<typeof rowShown>>
