import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog, Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import { personTexts } from '../../messages/extract.ts'

type Props = { name: string; file: string; once: string; may_forget: boolean; retention: string }

/** What the person may ask for: everything that is kept, and to be forgotten when that time has come. */
export function ExtractPanels({ name, file, once, may_forget, retention }: Props) {
  const t = useTexts(personTexts)
  return (
    <Stack gap="wide">
      <Panel title={t.take_out} intro={t.take_out_what}>
        <Form action={file} data-download>
          <Row>
            <Button icon="document" name="format" value="text">
              {t.as_text}
            </Button>
            <Button kind="second" icon="download" name="format" value="json">
              {t.as_json}
            </Button>
          </Row>
        </Form>
      </Panel>
      <Panel title={t.forget} intro={t.forget_what}>
        <Stack gap="tight">
          <p>{retention}</p>
          {may_forget && (
            <p>
              <Button kind="danger" icon="trash" opens="forget-dialog">
                {t.forget_yes}
              </Button>
            </p>
          )}
        </Stack>
        {may_forget && (
          <ConfirmDialog
            id="forget-dialog"
            once={once}
            question={t.forget_ask(name)}
            yes={t.forget_yes}
            no={t.forget_no}
          >
            <p>{t.forget_what}</p>
          </ConfirmDialog>
        )}
      </Panel>
    </Stack>
  )
}
