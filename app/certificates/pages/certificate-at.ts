import { found, numberIn } from '../../access/answers.ts'
import type { Reading } from '../../access/panel.tsx'
import { occasionOf } from '../../courses/queries.ts'
import { certificateOf } from '../queries/certificates.ts'

/** The certificate that the address names, with its occasion: 404 otherwise. */
export async function certificateAt({ db, visitor, params }: Reading) {
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const certificate = found(
    await certificateOf(db, { id: numberIn(params.certificate), occasion_id: occasion.id }),
  )
  return { occasion, certificate: { ...certificate, content: found(certificate.content) } }
}
