import encodeQR from 'qr'
import { found, numberIn } from '../../../access/answers.ts'
import type { Visit } from '../../../access/web.ts'
import { occasionOf } from '../../../courses/queries.ts'
import type { Db } from '../../../foundation/database.ts'
import { sessionNow } from '../../queries/sessions-now.ts'

/** The session that the address names, of an occasion that the visitor sees: 404 otherwise. */
export async function heldSession({ db, visitor, params }: Visit & { db: Db }) {
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const session = await sessionNow(db, numberIn(params.session))
  return { occasion, session: found(session?.occasion_id === occasion.id ? session : null) }
}

/** The way to say that one is here, as a picture that a phone reads. */
export const pictureOf = (code: string, publicUrl: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    encodeQR(new URL(`/har/${code}`, publicUrl).href, 'svg', { ecc: 'medium', border: 4 }),
  )}`

export const hostOf = (publicUrl: string): string => `${new URL(publicUrl).host}/har`
