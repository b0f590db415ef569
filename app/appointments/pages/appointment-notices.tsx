import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { appointmentTexts } from '../messages.ts'

type NoticesShown = { cancelled: string | null; collisions: { key: string; text: string }[] }

/** What one should know before coming: that it is cancelled, or that someone has something else at the same time. */
export function AppointmentNotices({ cancelled, collisions }: NoticesShown) {
  const t = useTexts(appointmentTexts)
  return (
    <>
      {cancelled && <Notice tone="warn" title={cancelled} />}
      {collisions.length > 0 && (
        <Notice tone="warn" title={t.collides} level={2}>
          {collisions.map(({ key, text }) => (
            <p key={key}>{text}</p>
          ))}
        </Notice>
      )}
    </>
  )
}
