import { PARTICIPANT_LINK_DAYS } from '../../../access/rules.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ownLevelTexts } from '../../messages/own-levels.ts'

/** A way for the person to say their own levels: made here, shown once. */
export function OwnLink({ name, link }: { name: string; link?: string }) {
  const t = useTexts(ownLevelTexts)
  return (
    <Panel title={t.link_title} intro={t.link_why}>
      {link ? (
        <Notice tone="ok" title={t.link_made} role="status">
          <p>{t.link_to(name, String(PARTICIPANT_LINK_DAYS))}</p>
          <p>
            <a href={link}>{link}</a>
          </p>
        </Notice>
      ) : (
        <Form intent="link">
          <Button kind="second">{t.make_link}</Button>
        </Form>
      )}
    </Panel>
  )
}
