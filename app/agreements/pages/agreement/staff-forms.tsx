import type { Invalid } from '../../../foundation/form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { useFields } from '../../../ui/described-fields.tsx'
import { Field } from '../../../ui/field.tsx'
import { ConfirmDialog, Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { agreementTexts } from '../../messages/agreement.ts'
import { offerForm, paperForm } from '../../rules/forms.ts'

type Props = { once: string; is_closed_year: boolean; back?: Invalid }

/** To offer the agreement; without a number it cannot be. */
export function OfferForm({ once, is_closed_year, number_at, back }: Props & { number_at: string | null }) {
  const t = useTexts(agreementTexts)
  const own = back?.intent === 'offer' ? back : undefined
  const { field } = useFields(offerForm, { saved: { language: 'sv' } }, own)
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
        {field('language')}
        {is_closed_year && field('closed_year_because')}
        <Button>{t.offer}</Button>
      </Form>
    </Panel>
  )
}

/** What was signed on paper, and the way to take the offer back. */
export function PaperForm({ once, is_closed_year, back }: Props) {
  const t = useTexts(agreementTexts)
  const own = back?.intent === 'paper' ? back : undefined
  const { field, fields } = useFields(paperForm, { saved: {} }, own)
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
        {fields('agreed_on', 'day_because', 'signatory_name', 'signatory_title')}
        {(is_closed_year || back?.errors.closed_year_because) && field('closed_year_because')}
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
