import { found, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { formAction } from '../../access/form-action.ts'
import { userNamesOf } from '../../access/users/names.ts'
import { notedPage } from '../../access/web.ts'
import { protectedTexts } from '../../people/messages/protected.ts'
import { mayHandleProtected } from '../../people/policy.ts'
import { personWithCode } from '../../people/queries/with-code.ts'
import { EditPage } from '../../ui/edit-page.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { History } from '../../ui/history.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Panel } from '../../ui/panel.tsx'
import { correctProtected, readProtectedRow } from '../commands/protected.ts'
import { attendanceErrors } from '../messages/errors.ts'
import { handlingTexts } from '../messages/protected.ts'
import { attendanceTexts } from '../messages.ts'
import {
  type ProtectedRow,
  protectedCorrections,
  protectedEvidence,
  protectedRowOf,
} from '../queries/protected.ts'
import { dayOf } from '../queries.ts'
import { mostPossible } from '../rules/correction.ts'
import { correctionForm } from '../rules/forms.ts'
import { CorrectionFields, typedRow } from './correction-fields.tsx'
import { correctionsShown } from './corrections-shown.ts'
import { evidenceShown } from './evidence-shown.ts'

const kept = (code: string, row: ProtectedRow): Kept => ({
  of: ['protected_person', code, row.id],
  version: row.version,
  typed: typedRow(row),
})

export const loader = notedPage(mayHandleProtected, async visit => {
  const { tx, visitor, params, say, at, format } = visit
  const t = say(handlingTexts)
  const code = params.code ?? ''
  const row = found(await readProtectedRow(tx, visitor, { code, attendance_id: numberIn(params.attendance) }))
  const { minutes, in_others } = await dayOf(tx.db, row.session_id, row.person_id)
  const corrections = await protectedCorrections(tx.db, tx.vault, row.id)
  const names = await userNamesOf(
    tx.db,
    corrections.map(one => one.corrected_by),
  )
  const words = say(attendanceTexts)
  return {
    ...editing(visit, correctionForm, kept(code, row)),
    title: t.correct_title,
    list: at('skyddade'),
    back: at('skyddade', code),
    person: t.person(code),
    eyebrow: `${row.course}, ${row.occasion_code}, ${format.day(row.held_on)}`,
    most: format.hours(mostPossible(minutes, in_others)),
    evidence: evidenceShown(await protectedEvidence(tx.db, tx.vault, row.id), format, words),
    corrections: correctionsShown(corrections, names, { format, t: words }),
  }
})

export const action = formAction(mayHandleProtected, {
  reads: correctionForm,
  says: attendanceErrors,
  // The page itself notes that the row is read, also when there is something to choose between.
  saved: async ({ db, ground, visitor, params }) => {
    const code = params.code ?? ''
    const person_id = found(await personWithCode(db, visitor, { vault: ground.vault, code }))
    const attendance_id = numberIn(params.attendance)
    return kept(code, found(await protectedRowOf(db, visitor, { person_id, attendance_id })))
  },
  does: (tx, { hours: quarters, ...rest }, { visitor, params, version }) =>
    correctProtected(tx, visitor, {
      code: params.code ?? '',
      attendance_id: numberIn(params.attendance),
      change: { quarters, version, ...rest },
    }),
  leadsTo: ({ params, at }) => at('skyddade', params.code ?? ''),
})

export default function ProtectedCorrection({ loaderData, actionData }: Shown<typeof loader>) {
  const { saved, list, back, person, most, corrections, evidence } = loaderData
  const t = useTexts(handlingTexts)
  const p = useTexts(protectedTexts)
  const words = useTexts(attendanceTexts)
  return (
    <>
      <EditPage
        {...loaderData}
        of={correctionForm}
        lede={t.correct_lede}
        crumbs={[
          { href: list, label: p.protected },
          { href: back, label: person },
        ]}
        save={words.save_correction}
        actionData={actionData}
      >
        <CorrectionFields saved={saved} most={most} back={actionData} />
      </EditPage>
      {evidence.length > 0 && (
        <Panel title={words.signature}>
          <Pairs start pairs={evidence} />
        </Panel>
      )}
      <Panel title={words.corrections}>
        <History entries={corrections} />
      </Panel>
    </>
  )
}
