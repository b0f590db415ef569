import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { History } from '../../ui/history.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pairs } from '../../ui/pairs.tsx'
import { Cols, Panel, Stack } from '../../ui/panel.tsx'
import { attendanceTexts } from '../messages.ts'
import type { RowShown } from './row-shown.ts'
import { SignedText } from './signed-text.tsx'

/** One row of attendance. What a higher room knows about it (the ledger) stands between the facts and the corrections. */
export function AttendanceRow({
  row,
  once,
  children,
}: {
  row: RowShown
  once: string
  children?: ReactNode
}) {
  const t = useTexts(attendanceTexts)
  return (
    <>
      <PageHead
        crumbs={[
          { href: row.occasion.list, label: t.occasions },
          { href: row.occasion.href, label: row.occasion.name },
        ]}
        here={row.title}
        eyebrow={row.name}
        verdict={row.verdict}
        actions={
          <>
            {row.may_correct && (
              <ButtonLink icon="pen" href={`${row.here}/rattelse`}>
                {t.correct}
              </ButtonLink>
            )}
            {row.may_sign && (
              <Form action={`${row.here}/underskrift`} once={once} version={row.version}>
                <input type="hidden" name="signed_how" value="paper" />
                <Button kind="second" icon="check">
                  {t.sign_paper}
                </Button>
              </Form>
            )}
          </>
        }
      />
      <Cols>
        <Stack gap="wide">
          {children}
          {row.signed_text && <SignedText shown={row.signed_text} />}
          <Panel title={t.corrections}>
            <History entries={row.corrections} />
          </Panel>
        </Stack>
        <Panel title={t.session}>
          <Stack>
            <Pairs start pairs={row.facts} />
            {row.pictures.length > 0 && (
              <ul className="links">
                {row.pictures.map(one => (
                  <li key={one.href}>
                    <a href={one.href}>{one.label}</a>
                  </li>
                ))}
              </ul>
            )}
          </Stack>
        </Panel>
      </Cols>
    </>
  )
}
