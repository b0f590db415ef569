import { found, newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { notedPage } from '../../access/web.ts'
import { protectedTexts } from '../../people/messages/protected.ts'
import { mayHandleProtected } from '../../people/policy.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Stack } from '../../ui/panel.tsx'
import { moveProtected, readProtectedSteps } from '../commands/protected-steps.ts'
import { namedTexts } from '../messages/named.ts'
import { stepsNow } from '../queries/steps.ts'
import { protectedMoveForm } from '../rules/move-form.ts'
import { StoodTable, stoodShown } from './stood-table.tsx'

/** Where a person with protected identity stands, under their code, for the one who handles them. */
export const loader = notedPage(mayHandleProtected, async visit => {
  const { tx, visitor, params, ground, say, at, format } = visit
  const code = params.code ?? ''
  const { is_open, stood } = found(await readProtectedSteps(tx, visitor, code))
  const today = ground.clock.today()
  const steps = await stepsNow(tx.db, visitor.programme!, today)
  return {
    title: `${say(namedTexts).history}, ${code}`,
    once: newOnce(),
    code,
    list: at('skyddade'),
    back: at('skyddade', code),
    is_open,
    stood: stoodShown(stood, format),
    saved: { from_on: today, step_id: String(stood[0]?.step_id ?? '') },
    choices: {
      steps: steps.map(one => ({ value: String(one.step_id), label: `${one.number}. ${one.name}` })),
    },
  }
})

export const action = formAction(mayHandleProtected, {
  reads: protectedMoveForm,
  says: namedTexts,
  does: (tx, move, { visitor, params }) => moveProtected(tx, visitor, { code: params.code ?? '', move }),
  leadsTo: ({ at, params }) => at('skyddade', params.code ?? '', 'steg'),
})

export default function ProtectedSteps({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(namedTexts)
  const p = useTexts(protectedTexts)
  const { fields } = useFields(protectedMoveForm, d, actionData)
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.list, label: p.protected },
          { href: d.back, label: d.code },
        ]}
        here={t.history}
        title={d.title}
      />
      {d.is_open ? (
        <Stack gap="wide">
          <StoodTable stood={d.stood} />
          <EditForm of={protectedMoveForm} once={d.once} href={d.back} choices={d.choices} back={actionData}>
            {fields('step_id', 'from_on')}
            <Button>{t.save}</Button>
          </EditForm>
        </Stack>
      ) : (
        <Notice title={t.shut}>{t.shut_why}</Notice>
      )}
    </>
  )
}
