import { type Letter, mailbox } from '../../../foundation/mail.ts'
import { EVENT_FILE } from '../../../foundation/mail-delivery.ts'
import { directionOf } from '../../../foundation/participant-languages.ts'
import { smsTextOf } from '../../../foundation/sms-delivery.ts'
import { smsParts } from '../../../foundation/sms-parts.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { EuEmblem } from '../../../ui/eu.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Bench, Panel, Stack } from '../../../ui/panel.tsx'
import { notFound } from '../../answers.ts'
import { accessTexts } from '../../messages.ts'
import { openPage } from '../../web.ts'

/** The newest are what one has come for; the others are opened one by one. */
const LIE_OPEN = 5
const NEWEST = 50

/** What a demonstration would have mailed. Anywhere else the page does not exist. */
export const loader = openPage(async ({ ground, say, format }) => {
  if (!ground.is_demonstration || ground.mailer.shows.length === 0) return notFound()
  const t = say(accessTexts)
  const letters = await mailbox(ground, NEWEST, ground.mailer.shows)
  return {
    title: t.mailbox,
    letters: letters.map(
      ({ id, to, subject, paragraphs, action, foot, language, queued_at, channel, ...more }) => ({
        id,
        subject,
        paragraphs,
        action,
        foot,
        attached: attachedTo(more),
        language,
        to: t.mail_to(to),
        direction: directionOf(language),
        sms: channel === 'sms' ? t.mail_sms(smsParts(smsTextOf({ paragraphs, action })).parts) : null,
        when: format.moment(queued_at),
      }),
    ),
  }
})

export default function Mailbox({
  loaderData: { letters },
}: {
  loaderData: Awaited<ReturnType<typeof loader>>
}) {
  const t = useTexts(accessTexts)
  return (
    <>
      <PageHead title={t.mailbox_title} lede={t.mailbox_lede} />
      {letters.length === 0 && <Empty title={t.mailbox_empty} />}
      <Stack gap="wide">
        {letters.map((letter, nth) => (
          <Panel
            key={letter.id}
            title={
              <>
                <span lang={letter.language}>{letter.subject}</span>
                {/* Many get the same letter; each is told apart when it is read aloud. */}
                <span className="visually-hidden">{` ${t.mail_number(letter.id)}`}</span>
              </>
            }
            intro={[letter.sms, letter.to, letter.when].filter(Boolean).join('. ')}
          >
            {nth < LIE_OPEN ? (
              <Content letter={letter} />
            ) : (
              <details className="more">
                <summary>
                  {t.open_letter}
                  <span className="visually-hidden">{` ${letter.subject} ${t.mail_number(letter.id)}`}</span>
                </summary>
                <Content letter={letter} />
              </details>
            )}
          </Panel>
        ))}
      </Stack>
    </>
  )
}

type Letters = Awaited<ReturnType<typeof loader>>['letters']

const Content = ({ letter }: { letter: Letters[number] }) => (
  <Bench>
    <div lang={letter.language} dir={letter.direction} className="stack">
      {letter.paragraphs.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {letter.action && (
        <div className="row">
          <ButtonLink kind="second" href={letter.action.href}>
            {letter.action.label}
          </ButtonLink>
        </div>
      )}
      {!letter.sms && <EuEmblem />}
      {letter.foot && (
        <p className="small secondary">
          {letter.foot.text}{' '}
          {letter.foot.link && <a href={letter.foot.link.href}>{letter.foot.link.label}</a>}
        </p>
      )}
      <Attached files={letter.attached} />
    </div>
  </Bench>
)

type File = { name: string; href: string }

/** What the letter carries, as links that open without a server. */
const attachedTo = ({ attachments = [], event }: Pick<Letter, 'attachments' | 'event'>): File[] => [
  ...attachments.map(({ filename, content_type, content }) => ({
    name: filename,
    href: `data:${content_type};base64,${content}`,
  })),
  ...(event
    ? [{ name: EVENT_FILE, href: `data:text/calendar;charset=utf-8,${encodeURIComponent(event.ics)}` }]
    : []),
]

function Attached({ files }: { files: File[] }) {
  const t = useTexts(accessTexts)
  if (files.length === 0) return null
  return (
    <div className="small">
      <p>{t.mail_attached}</p>
      <ul className="links">
        {files.map(({ name, href }) => (
          <li key={name}>
            <a href={href} download={name}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
