import { page } from '../../access/web.ts'
import { isLanguage } from '../../foundation/text.ts'
import { programmeOf } from '../../programmes/queries.ts'
import { mayReadCertificates } from '../policy.ts'
import { certificateAt } from './certificate-at.ts'
import { certificateFile } from './paper-shown.ts'

/** A certificate as a document: `?sprak=en` in English. */
export const loader = page(mayReadCertificates, async visit => {
  const { db, visitor, ground, url } = visit
  const { certificate } = await certificateAt(visit)
  const asked = url.searchParams.get('sprak')
  return certificateFile(certificate, {
    language: isLanguage(asked) ? asked : 'sv',
    programme: (await programmeOf(db, visitor.programme!))!.name,
    publicUrl: ground.config.publicUrl,
  })
})
