import type { Config } from '../../foundation/config.ts'
import type { Mailer } from '../../foundation/mail.ts'
import { isLanguage, spoken } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, transact } from '../../foundation/transact.ts'
import { emailOf, LINK_MINUTES, localPath } from '../rules.ts'
import { letterTexts } from './letter-messages.ts'
import { isWelcome } from './may-sign-in.ts'

type Needs = { ground: Ground; config: Config; mailer: Mailer }
type Asked = { email: string; token: string; metadata?: Record<string, unknown> | undefined }

/** Mails the link to those who may use it. To others nothing is sent, and the page says the same. */
export async function sendSignInLink(
  { ground, config, mailer }: Needs,
  { email: typed, token, metadata }: Asked,
): Promise<void> {
  if (typeof metadata?.hand_over === 'function') return metadata.hand_over(token)
  const email = emailOf(typed)
  if (!(await isWelcome(ground, email))) return
  await transact(ground, houseScope, async tx => {
    const user = await tx.db
      .selectFrom('auth_user')
      .leftJoin('user_setting', 'user_setting.user_id', 'auth_user.id')
      .select(['auth_user.id', 'user_setting.language'])
      .where('email', '=', email)
      .executeTakeFirst()
    const language = user?.language ?? (isLanguage(metadata?.language) ? metadata.language : 'sv')
    const t = spoken(letterTexts, language)
    const mail_id = await mailer.queue(tx, {
      to: email,
      programme_id: null,
      is_awaited: true,
      good_until: new Date(tx.clock.now().getTime() + LINK_MINUTES * 60_000),
      language,
      subject: t.mail_sign_in_subject,
      paragraphs: [t.mail_sign_in_body(LINK_MINUTES), t.mail_sign_in_not_you],
      action: { label: t.mail_sign_in_action, href: signInLink(config, token, metadata?.till) },
    })
    await note(tx, {
      action: 'sign-in-link-sent',
      subject: 'mail',
      subject_id: mail_id,
      about: { user_id: user?.id ?? null },
    })
  })
}

/** The page with the button; opening it does not use the link up. */
export const signInLink = (config: Pick<Config, 'publicUrl'>, token: string, till?: unknown): string => {
  const url = new URL('/logga-in/lank', config.publicUrl)
  url.searchParams.set('token', token)
  if (typeof till === 'string' && localPath(till) !== '/') url.searchParams.set('till', localPath(till))
  return url.href
}
