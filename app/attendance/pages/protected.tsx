import { z } from 'zod'
import { isInvalid, refusedAs, valueIn } from '../../access/answers.ts'
import { action as actionFor, notedPage } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { transact } from '../../foundation/transact.ts'
import { protectedTexts } from '../../people/messages/protected.ts'
import { peopleTexts } from '../../people/messages.ts'
import { mayHandleProtected } from '../../people/policy.ts'
import { personalNumberField } from '../../people/rules/number-form.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Panel } from '../../ui/panel.tsx'
import { findProtected, readProtected } from '../commands/protected.ts'
import { handlingTexts } from '../messages/protected.ts'
import { protectedVerdict } from '../rules/verdict.ts'
import { ProtectedTable } from './protected-table.tsx'

const numberForm = z.object({ number: personalNumberField })

export const loader = notedPage(mayHandleProtected, async ({ tx, visitor, say, at, format }) => {
  const people = await readProtected(tx, visitor)
  return {
    title: say(protectedTexts).protected,
    people: at('personer'),
    verdict: protectedVerdict(people, say(handlingTexts), format),
    rows: people.map(({ code, sessions, quarters, unsigned_quarters }) => ({
      code,
      href: at('skyddade', code),
      sessions: format.number(sessions),
      hours: format.hours(quarters),
      waiting: unsigned_quarters > 0 ? format.hours(unsigned_quarters) : null,
    })),
  }
})

/** Shown in the answer and nowhere else; what was typed is not sent back. */
export const action = actionFor(mayHandleProtected, async ({ ground, visitor, form, say, at }) => {
  const sentences = say(handlingTexts)
  const value = valueIn(numberForm, form, sentences)
  const found = isInvalid(value)
    ? value
    : await transact(ground, visitor, tx => findProtected(tx, visitor, value.number))
  if (!isInvalid(found) && !isRefusal(found)) return { code: found.code, href: at('skyddade', found.code) }
  form.delete('number')
  return isRefusal(found) ? refusedAs(form, found, sentences) : found
})

type Props = Omit<Shown<typeof loader>, 'actionData'> & {
  actionData?: Shown<typeof loader>['actionData'] | { code: string; href: string }
}

export default function Protected({ loaderData, actionData }: Props) {
  const t = useTexts(handlingTexts)
  const p = useTexts(peopleTexts)
  const found = actionData && 'code' in actionData ? actionData : null
  const refused = actionData && 'errors' in actionData ? actionData : undefined
  return (
    <>
      <PageHead
        crumbs={[{ href: loaderData.people, label: p.people }]}
        here={loaderData.title}
        verdict={loaderData.verdict}
        lede={t.list_lede}
      />
      <ErrorSummary errors={refused?.errors} />
      {found && (
        <Notice title={t.found(found.code)} role="status">
          <a href={found.href}>{t.open_person}</a>
        </Notice>
      )}
      <Cols>
        <ProtectedTable title={loaderData.title} rows={loaderData.rows} />
        <Panel title={t.find} intro={t.find_intro}>
          <Form>
            <Field
              {...filling({}, refused)('number')}
              label={t.number}
              width="m"
              inputMode="numeric"
              autoComplete="off"
            />
            <Button kind="second">{t.find_code}</Button>
          </Form>
        </Panel>
      </Cols>
    </>
  )
}
