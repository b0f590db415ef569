import { Button, type ButtonKind } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { accessTexts } from '../../messages.ts'

/** The page's script says before the button when something written on this phone waits to be sent. */
export function SignOutForm({ kind, till }: { kind?: ButtonKind; till?: string }) {
  const t = useTexts(accessTexts)
  return (
    <Form action="/logga-ut">
      {till && <input type="hidden" name="till" value={till} />}
      <p data-waiting data-one={t.waiting_one} data-many={t.waiting_many} hidden />
      <div className="row">
        <Button kind={kind}>{t.sign_out}</Button>
      </div>
    </Form>
  )
}
