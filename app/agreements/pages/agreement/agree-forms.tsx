import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { filling } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { agreementTexts } from '../../messages/agreement.ts'

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
  const asking = filling({}, back?.intent === 'send-code' ? back : undefined)
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
          <Field {...asking('signatory_name')} label={t.signatory_name} autoComplete="name" required />
          <Field
            {...asking('signatory_title')}
            label={t.signatory_title}
            autoComplete="organization-title"
            required
          />
          <Field
            {...asking('email')}
            label={t.email}
            hint={t.email_hint}
            type="email"
            autoComplete="email"
            required
          />
          <Button kind={code_to ? 'second' : 'primary'}>{code_to ? t.another_code : t.send_code}</Button>
        </Form>
      </Panel>
    </>
  )
}
