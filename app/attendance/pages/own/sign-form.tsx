import type { ReactNode } from 'react'
import type { Invalid } from '../../../foundation/form.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { filling } from '../../../ui/form-state.ts'
import type { CodeShown } from './code-shown.ts'
import type { OwnHoursShown } from './hours-shown.ts'

type Waiting = NonNullable<OwnHoursShown['waiting']>
type Props = Pick<Waiting, 'keys' | 'language' | 'digest' | 'together'> & {
  sign: string
  what: string
  code: CodeShown | null
  back?: Invalid
}

/** One button for all hours that were read; where the programme asks for a code, first one that sends it and then the field for it. */
export function SignForm({ keys, language, digest, together, sign, what, code, back }: Props) {
  const read = (
    <>
      {keys.map(key => (
        <input key={key} type="hidden" name="row" value={key} />
      ))}
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="digest" value={digest} />
    </>
  )
  const sum = together && (
    <p className="own-sum" data-aloud>
      {together}
    </p>
  )
  const says = code && <p data-aloud>{code.says}</p>
  if (code?.step === 'none')
    return (
      <>
        {sum}
        {says}
      </>
    )
  if (code?.step === 'asked')
    return (
      <Form intent="code" className="form sendbar">
        {read}
        {sum}
        {says}
        <Button size="phone">
          <span data-aloud>{code.send}</span>
        </Button>
      </Form>
    )
  return (
    <>
      <Form intent="sign" className="form sendbar">
        {read}
        {sum}
        {says && <div role="status">{says}</div>}
        {code && (
          <Field
            {...filling({}, back)('code')}
            label={code.code}
            hint={code.hint}
            width="s"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={9}
          />
        )}
        <Button size="phone" icon="pen">
          <span data-aloud>{sign}</span>
        </Button>
        <Small>{what}</Small>
      </Form>
      {code && (
        <Form intent="code">
          {read}
          <Button kind="quiet" size="phone">
            {code.again}
          </Button>
        </Form>
      )}
    </>
  )
}

const Small = ({ children }: { children: ReactNode }) => (
  <p className="small secondary" data-aloud>
    {children}
  </p>
)
