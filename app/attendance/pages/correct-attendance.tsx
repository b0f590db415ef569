import { found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { page, type Visit } from '../../access/web.ts'
import { occasionOf } from '../../courses/queries.ts'
import type { Db } from '../../foundation/database.ts'
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
import { CorrectionFields, typedRow } from './correction-fields.tsx'

async function rowAt({ db, visitor, params }: Visit & { db: Db }) {
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const row = found(await attendanceOf(db, visitor, occasion.id, numberIn(params.attendance)))
  const kept: Kept = { of: ['attendance', row.id], version: row.version, typed: typedRow(row) }
  return { occasion, row, kept }
}

export const loader = page(mayCorrectAttendance, async visit => {
  const { db, format, say, at } = visit
  const t = say(attendanceTexts)
  const { occasion, row, kept } = await rowAt(visit)
  const { minutes, in_others } = await dayOf(db, row.session_id, row.person_id)
  return {
    ...editing(visit, correctionForm, kept),
    title: t.correct,
    back: at('tillfallen', occasion.id, 'narvaro', row.id),
    row_title: t.row_title(shownName(row, say(peopleTexts)), format.day(row.held_on)),
    occasion: { href: at('tillfallen', occasion.id), label: `${occasion.title}, ${occasion.code}` },
    most: format.hours(mostPossible(minutes, in_others)),
  }
})

export const action = formAction(mayCorrectAttendance, {
  reads: correctionForm,
  says: attendanceErrors,
  saved: async visit => (await rowAt(visit)).kept,
  does: (tx, { hours: quarters, ...rest }, { visitor, params, version }) =>
    correctAttendance(tx, visitor, {
      occasion_id: numberIn(params.id),
      attendance_id: numberIn(params.attendance),
      quarters,
      version,
      ...rest,
    }),
  leadsTo: ({ params, at }) => at('tillfallen', numberIn(params.id), 'narvaro', numberIn(params.attendance)),
})

export default function CorrectAttendance({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(attendanceTexts)
  return (
    <EditPage
      {...d}
      of={correctionForm}
      lede={t.correct_lede}
      crumbs={[d.occasion, { href: d.back, label: d.row_title }]}
      save={t.save_correction}
      actionData={actionData}
    >
      <CorrectionFields saved={d.saved} most={d.most} back={actionData} />
    </EditPage>
  )
}
