import type { Invalid } from '../../../foundation/form.ts'
import { LANGUAGES } from '../../../foundation/text.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { ConfirmDialog, Form } from '../../../ui/form.tsx'
import { filling } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { agreementTexts } from '../../messages/agreement.ts'

type Props = { once: string; is_closed_year: boolean; back?: Invalid }

/** To offer the agreement; without a number it cannot be. */
export function OfferForm({ once, is_closed_year, number_at, back }: Props & { number_at: string | null }) {
  const t = useTexts(agreementTexts)
  const of = filling({ language: 'sv' }, back?.intent === 'offer' ? back : undefined)
  if (number_at)
    return (
      <Notice tone="warn" title={t.number_first} level={2}>
        <ButtonLink kind="second" href={number_at}>
          {t.enter_number}
        </ButtonLink>
      </Notice>
    )
  return (
    <Panel title={t.offer_title} intro={t.offer_lede}>
      <Form once={once} intent="offer">
        <Field
          {...of('language')}
          label={t.language}
          type="select"
          width="m"
          options={LANGUAGES.map(value => ({ value, label: t[`language_${value}`] }))}
        />
        {is_closed_year && <ClosedYear of={of} />}
        <Button>{t.offer}</Button>
      </Form>
    </Panel>
  )
}

/** What was signed on paper, and the way to take the offer back. */
export function PaperForm({ once, is_closed_year, back }: Props) {
  const t = useTexts(agreementTexts)
  const of = filling({}, back?.intent === 'paper' ? back : undefined)
  return (
    <Panel title={t.paper_title} intro={t.paper_lede}>
      <Form once={once} intent="paper" encType="multipart/form-data">
        <Field
          name="scan"
          label={t.scan}
          hint={t.scan_hint}
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          error={back?.errors.scan}
          required
        />
        <Field {...of('agreed_on')} label={t.agreed_on} hint={t.day_hint} type="date" width="m" required />
        <Field {...of('signatory_name')} label={t.signatory_name} autoComplete="off" required />
        <Field {...of('signatory_title')} label={t.signatory_title} autoComplete="off" required />
        {(is_closed_year || back?.errors.closed_year_because) && <ClosedYear of={of} optional />}
        <div className="row">
          <Button>{t.take_in}</Button>
          <Button type="button" kind="quiet" opens="ta-tillbaka">
            {t.withdraw}
          </Button>
        </div>
      </Form>
      <ConfirmDialog id="ta-tillbaka" intent="withdraw" question={t.withdraw_ask} yes={t.withdraw}>
        <p>{t.withdraw_what}</p>
      </ConfirmDialog>
    </Panel>
  )
}

function ClosedYear({ of, optional }: { of: ReturnType<typeof filling>; optional?: boolean }) {
  const t = useTexts(agreementTexts)
  return (
    <Field
      {...of('closed_year_because')}
      label={t.closed_year_because}
      hint={t.closed_year_hint}
      type="textarea"
      rows={2}
      optional={optional}
      required={!optional}
    />
  )
}
