import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog, Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { importTexts } from '../../messages/pages.ts'

/** The choice before anything is saved. */
export function Decision({ confirm, discard, once }: { confirm: string; discard: string; once: string }) {
  const t = useTexts(importTexts)
  return (
    <div className="row">
      <Form action={confirm} once={once} takesTime={t.carrying_out}>
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
