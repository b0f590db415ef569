import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { page } from '../../access/web.ts'
import { occasionOf } from '../../courses/queries.ts'
import { hoursToType } from '../../foundation/fields.ts'
import { peopleTexts } from '../../people/messages.ts'
import { shownName } from '../../people/rules/names.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { correctAttendance } from '../commands/correct-attendance.ts'
import { attendanceErrors } from '../messages/errors.ts'
import { attendanceTexts } from '../messages.ts'
import { mayCorrectAttendance } from '../policy.ts'
import { attendanceOf, dayOf } from '../queries.ts'
import { mostPossible } from '../rules/correction.ts'
import { correctionForm } from '../rules/forms.ts'
import { CorrectionFields, correctionCompared } from './correction-fields.tsx'

export const loader = page(mayCorrectAttendance, async ({ db, visitor, params, format, say, at }) => {
  const t = say(attendanceTexts)
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const row = found(await attendanceOf(db, visitor, occasion.id, numberIn(params.attendance)))
  const { minutes, in_others } = await dayOf(db, row.session_id, row.person_id)
  const last = await lastWriteTo(db, visitor, 'attendance', row.id)
  return {
    title: t.correct,
    once: newOnce(),
    version: row.version,
    back: at('tillfallen', occasion.id, 'narvaro', row.id),
    row_title: t.row_title(shownName(row, say(peopleTexts)), format.day(row.held_on)),
    occasion: { href: at('tillfallen', occasion.id), label: `${occasion.title}, ${occasion.code}` },
    most: format.hours(mostPossible(minutes, in_others)),
    saved: { hours: hoursToType(row.quarters), is_signed: row.signed_at ? 'yes' : '' },
    last: { who: last?.who ?? t.somebody, when: last ? format.moment(last.happened_at) : t.recently },
  }
})

export const action = formAction(mayCorrectAttendance, {
  reads: correctionForm,
  says: attendanceErrors,
  does: (tx, { hours: quarters, ...rest }, { visitor, params }) =>
    correctAttendance(tx, visitor, {
      occasion_id: numberIn(params.id),
      attendance_id: numberIn(params.attendance),
      quarters,
      ...rest,
    }),
  leadsTo: ({ params, at }) => at('tillfallen', numberIn(params.id), 'narvaro', numberIn(params.attendance)),
})

export default function CorrectAttendance({ loaderData, actionData }: Shown<typeof loader>) {
  const { saved, back, row_title, occasion, most } = loaderData
  const t = useTexts(attendanceTexts)
  return (
    <EditPage
      {...loaderData}
      lede={t.correct_lede}
      crumbs={[occasion, { href: back, label: row_title }]}
      compared={correctionCompared(t)}
      save={t.save_correction}
      actionData={actionData}
    >
      <CorrectionFields saved={saved} most={most} back={actionData} />
    </EditPage>
  )
}
