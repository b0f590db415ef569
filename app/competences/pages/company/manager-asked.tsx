import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Row, Stack } from '../../../ui/panel.tsx'
import { managerLinkTexts } from '../../messages/manager-link.ts'

export type AskedShown = {
  id: number
  who: string
  once: string
  /** Where an address is entered; null where there is one. */
  address: string | null
  is_sent: boolean
  sent: string | null
}

/** The link of one manager: sent or not, used or not, and the way to send it and to end it. */
export function ManagerAsked({ asked }: { asked: AskedShown | undefined }) {
  const t = useTexts(managerLinkTexts)
  if (!asked) return null
  const { id, who, once, address, is_sent, sent } = asked
  if (address)
    return (
      <p>
        {t.no_address_yet}{' '}
        <a href={address} aria-label={t.address_of(who)}>
          {t.give_address}
        </a>
      </p>
    )
  return (
    <Stack gap="tight">
      {sent && <p className="small secondary">{sent}</p>}
      <Row>
        <Form once={once}>
          <input type="hidden" name="contact_id" value={id} />
          <Button kind="second" size="small" aria-label={t.send_to(who)}>
            {is_sent ? t.send_new : t.send}
          </Button>
        </Form>
        {is_sent && (
          <Form intent="revoke">
            <input type="hidden" name="contact_id" value={id} />
            <Button kind="quiet" size="small" aria-label={t.revoke_from(who)}>
              {t.revoke}
            </Button>
          </Form>
        )}
      </Row>
    </Stack>
  )
}
