import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Panel, Row, Stack } from '../../../ui/panel.tsx'
import { accessTexts } from '../../messages.ts'

export type FeedShown = { made: string; read: string | null } | null

/** One's own times in the calendar of the phone: a secret address, shown once, and the way to close it. */
export function CalendarPanel({ feed, address }: { feed: FeedShown; address?: string | undefined }) {
  const t = useTexts(accessTexts)
  return (
    <Panel id="kalender" title={t.calendar} intro={t.calendar_intro}>
      <Stack>
        {address && (
          <Notice tone="ok" role="status" title={t.calendar_address}>
            <p>
              <code className="long-word">{address}</code>
            </p>
            <p>{t.calendar_once}</p>
            <p>
              <a href={address.replace(/^https?:/, 'webcal:')}>{t.calendar_subscribe}</a>
            </p>
          </Notice>
        )}
        {feed && (
          <p className="secondary">
            {t.calendar_made(feed.made)} {feed.read ? t.calendar_read(feed.read) : t.calendar_unread}
          </p>
        )}
        <Row>
          <Form intent="calendar">
            <Button kind="second" icon="calendar">
              {feed ? t.calendar_replace : t.calendar_make}
            </Button>
          </Form>
          {feed && (
            <Form intent="calendar-close">
              <Button kind="quiet">{t.calendar_close}</Button>
            </Form>
          )}
        </Row>
      </Stack>
    </Panel>
  )
}
