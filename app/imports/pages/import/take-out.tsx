import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { importTexts } from '../../messages/pages.ts'

type Props = { href: string; sheets: { position: number; name: string }[] }

/** The rejected rows as files. A form, since taking them out is noted. */
export function TakeOut({ href, sheets }: Props) {
  const t = useTexts(importTexts)
  return (
    <Panel title={t.take_out} intro={t.take_out_what}>
      <Stack gap="tight">
        <Form action={href} data-download>
          <Button kind="second" icon="download" name="format" value="xlsx">
            {t.as_xlsx}
          </Button>
        </Form>
        {sheets.map(({ position, name }) => (
          <Form key={position} action={href} data-download>
            <input type="hidden" name="sheet" value={position} />
            <Button kind="quiet" icon="download" name="format" value="csv">
              {t.as_csv(name)}
            </Button>
          </Form>
        ))}
      </Stack>
    </Panel>
  )
}
