import { linkFor } from '../../access/participants/link.ts'
import type { Visitor } from '../../access/visitor.ts'
import { occasionOf } from '../../courses/queries.ts'
import { localDateOf } from '../../foundation/clock.ts'
import { dayIn } from '../../foundation/participant-languages.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Post, sendLetter } from '../../letters/commands/send-letter.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { certificateOf } from '../queries/certificates.ts'
import { LINK_DAYS, OWN_CERTIFICATES } from '../rules/portfolio.ts'

type Whom = { programme_id: number; person_id: number }

/** Sends somebody the link to all their certificates. A link that they have goes on working: it is kept as a certificate is kept. */
export async function sendCertificateLink(
  tx: Tx,
  post: Post,
  { programme_id, person_id }: Whom,
): Promise<{ isSent: boolean }> {
  const { token } = await linkFor(tx, programme_id, {
    person_id,
    purpose: OWN_CERTIFICATES,
    days: LINK_DAYS,
    endsFormer: false,
  })
  const good_until = new Date(tx.clock.now().getTime() + LINK_DAYS * 86_400_000)
  const programme = (await programmeOf(tx.db, programme_id))!.name
  const letter = await sendLetter(tx, post, {
    code: 'certificates_link',
    programme_id,
    to: { person_id },
    values: ({ language }) => ({ programme, until: dayIn(language, localDateOf(good_until)) }),
    path: `/mina-intyg/${token}`,
    good_until,
  })
  return { isSent: letter !== null }
}

type Again = { occasion_id: number; certificate_id: number }

/** The same for whoever has lost it. Refuses `not-found` (occasion or certificate) and `nowhere-to-send`. */
export async function sendLinkAgain(
  tx: Tx,
  post: Post,
  visitor: Visitor,
  { occasion_id, certificate_id }: Again,
): Promise<{ id: number } | Refusal> {
  if (!(await occasionOf(tx.db, visitor, occasion_id))) return refuse('not-found')
  const certificate = await certificateOf(tx.db, { id: certificate_id, occasion_id })
  if (!certificate) return refuse('not-found')
  const { programme_id, id } = certificate
  const { isSent } = await sendCertificateLink(tx, post, {
    programme_id,
    person_id: certificate.person_id!,
  })
  if (!isSent) return refuse('nowhere-to-send')
  await note(tx, {
    action: 'certificate-link-sent',
    subject: 'certificate',
    subject_id: id,
    programme_id,
    person_id: certificate.person_id,
    about: { occasion_id },
  })
  return { id }
}
