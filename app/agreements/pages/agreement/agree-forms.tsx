import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { filling } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { agreementTexts } from '../../messages/agreement.ts'
import { signatoryForm } from '../../rules/forms.ts'

type Props = {
  /** The digest of the words on the page: what is agreed to is what was read. */
  digest: string
  /** To whom a code is on its way; null when none has been asked for. */
  code_to: string | null
  back?: Invalid
}

/** First who and where to, then the code that came. */
export function AgreeForms({ digest, code_to, back }: Props) {
  const t = useTexts(agreementTexts)
  const asked = back?.intent === 'send-code' ? back : undefined
  const { fields } = useFields(signatoryForm, { saved: {} }, asked)
  const telling = filling({}, back?.intent === 'agree' ? back : undefined)
  return (
    <>
      {code_to && (
        <Panel id="kod" title={t.code_title}>
          <Form intent="agree">
            <Notice tone="info" role="status" title={t.code_sent(code_to)} />
            <input type="hidden" name="digest" value={digest} />
            <Field
              {...telling('code')}
              label={t.code}
              hint={t.code_hint}
              width="s"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={9}
              required
            />
            <Button icon="check">{t.agree}</Button>
          </Form>
        </Panel>
      )}
      <Panel id="godkann" title={code_to ? t.another_code : t.agree_title} intro={t.agree_lede}>
        <Form intent="send-code">
          {fields('signatory_name', 'signatory_title', 'email')}
          <Button kind={code_to ? 'second' : 'primary'}>{code_to ? t.another_code : t.send_code}</Button>
        </Form>
      </Panel>
    </>
  )
}
