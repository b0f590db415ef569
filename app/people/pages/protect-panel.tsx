import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import { peopleTexts } from '../messages.ts'

/** A person who has come to have protected identity: cannot be undone here, so it is asked. */
export function ProtectPanel({ name, once }: { name: string; once: string }) {
  const t = useTexts(peopleTexts)
  return (
    <Panel title={t.protect} intro={t.protect_what}>
      <Button kind="danger" icon="lock" opens="protect-dialog">
        {t.protect_yes}
      </Button>
      <ConfirmDialog
        id="protect-dialog"
        intent="protect"
        once={once}
        question={t.protect_ask(name)}
        yes={t.protect_yes}
        no={t.protect_no}
      >
        <p>{t.protect_what}</p>
      </ConfirmDialog>
    </Panel>
  )
}
