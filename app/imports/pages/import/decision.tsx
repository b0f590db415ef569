import { Button } from '../../../ui/button.tsx'
import { type Choice, Choices } from '../../../ui/choices.tsx'
import { ConfirmDialog, Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { importTexts } from '../../messages/pages.ts'

type Props = { confirm: string; discard: string; once: string; takes: Choice[] }

/** The choice before anything is saved: what differs stays as it is kept, unless its new values are chosen. */
export function Decision({ confirm, discard, once, takes }: Props) {
  const t = useTexts(importTexts)
  return (
    <div className="row">
      <Form action={confirm} once={once} takesTime={t.carrying_out}>
        {takes.length > 0 && (
          <Choices type="checkbox" name="take" legend={t.take_new} hint={t.take_new_hint} options={takes} />
        )}
        <Button icon="check">{t.confirm}</Button>
      </Form>
      <Button kind="danger" icon="trash" opens="discard">
        {t.discard}
      </Button>
      <ConfirmDialog id="discard" action={discard} question={t.discard_ask} yes={t.discard} no={t.discard_no}>
        <p>{t.discard_what}</p>
      </ConfirmDialog>
    </div>
  )
}
