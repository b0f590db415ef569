import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { handlingTexts } from '../messages/protected.ts'

export type Signable = {
  href: string
  day: string
  signature: string | null
  may_sign: boolean
  version: number
  once: string
}

/** How it was signed, and the button that notes the signature that binds while there is none. */
export function SignCell({ row }: { row: Signable }) {
  const t = useTexts(handlingTexts)
  if (!row.may_sign) return row.signature ?? '–'
  return (
    <>
      {row.signature}
      <Form action={`${row.href}/underskrift`} once={row.once} version={row.version}>
        <input type="hidden" name="signed_how" value="paper" />
        <Button kind="second" size="small">
          {t.sign} <span className="visually-hidden">{t.of_day(row.day)}</span>
        </Button>
      </Form>
    </>
  )
}
