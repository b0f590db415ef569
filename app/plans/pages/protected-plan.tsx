import { found, newOnce } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { notedPage } from '../../access/web.ts'
import { protectedTexts } from '../../people/messages/protected.ts'
import { mayHandleProtected } from '../../people/policy.ts'
import { Button } from '../../ui/button.tsx'
import { Choices } from '../../ui/choices.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { chooseProtected, readProtectedPlan } from '../commands/protected-plan.ts'
import { planPeopleTexts } from '../messages/people.ts'
import { linesForm } from '../rules/choice-form.ts'

/** What is planned for a person with protected identity, under their code, for the one who handles them. */
export const loader = notedPage(mayHandleProtected, async ({ tx, visitor, params, say, at }) => {
  const code = params.code ?? ''
  const { lines } = found(await readProtectedPlan(tx, visitor, code))
  return {
    title: say(planPeopleTexts).own_title(code),
    once: newOnce(),
    code,
    list: at('skyddade'),
    back: at('skyddade', code),
    lines:
      lines?.map(one => ({
        value: String(one.id),
        label: one.name,
        note: one.role,
        is_chosen: one.is_chosen,
      })) ?? null,
  }
})

export const action = formAction(mayHandleProtected, {
  reads: linesForm,
  says: planPeopleTexts,
  does: (tx, { lines }, { visitor, params }) =>
    chooseProtected(tx, visitor, { code: params.code ?? '', lines }),
  leadsTo: ({ at, params }) => at('skyddade', params.code ?? '', 'plan'),
})

export default function ProtectedPlan({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(planPeopleTexts)
  const p = useTexts(protectedTexts)
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.list, label: p.protected },
          { href: d.back, label: d.code },
        ]}
        here={t.tab}
        title={d.title}
      />
      <ErrorSummary errors={actionData?.errors} />
      {d.lines === null && <Notice title={t.shut}>{t.shut_why}</Notice>}
      {d.lines?.length === 0 && <Empty title={t.own_none} />}
      {d.lines && d.lines.length > 0 && (
        <Form once={d.once} guard>
          <Choices
            type="checkbox"
            name="lines"
            legend={t.own_lines}
            options={d.lines}
            chosen={d.lines.filter(one => one.is_chosen).map(one => one.value)}
          />
          <Button>{t.save_choice}</Button>
        </Form>
      )}
    </>
  )
}
