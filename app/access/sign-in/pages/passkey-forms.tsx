import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { accessTexts } from '../../messages.ts'

// A passkey lives in the browser, so these two need its script; passkey.ts shows them where they can work.

/** Sign-in with the lock of the phone or computer. */
export function PasskeySignIn({ till }: { till: string }) {
  const t = useTexts(accessTexts)
  return (
    <div data-passkey="sign-in" data-till={till} hidden>
      <Button type="button" kind="second" icon="lock">
        {t.with_passkey}
      </Button>
      <p role="status" className="error" data-failed={t.passkey_failed} />
    </div>
  )
}

/** Adds a key to the account of the one who is signed in. */
export function PasskeyAdd() {
  const t = useTexts(accessTexts)
  return (
    <form className="form" data-passkey="add" hidden>
      <Field name="passkey_name" label={t.passkey_name} hint={t.passkey_name_hint} maxLength={60} width="m" />
      <div className="row">
        <Button kind="second">{t.passkey_add}</Button>
      </div>
      <p
        role="status"
        className="error"
        data-failed={t.passkey_failed}
        data-old-session={t.passkey_old_session}
      />
    </form>
  )
}
