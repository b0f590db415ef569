import { found, numberIn } from '../../../access/answers.ts'
import { isLanguage } from '../../../foundation/text.ts'
import { programmeOf } from '../../../programmes/queries.ts'
import { certificatesOf } from '../../queries/certificates.ts'
import { certificateFile } from '../paper-shown.ts'
import { certificatesDoor } from './door.ts'

/** One of a person's own certificates as a document: `?sprak=en` in English. */
export const loader = certificatesDoor.page(async ({ db, person, ground, params, url }) => {
  const id = numberIn(params.certificate)
  const certificate = found((await certificatesOf(db, person)).find(one => one.id === id))
  const content = found(certificate.content)
  const asked = url.searchParams.get('sprak')
  return certificateFile(
    { ...certificate, content },
    {
      language: isLanguage(asked) ? asked : 'sv',
      programme: (await programmeOf(db, person.programme_id))!.name,
      publicUrl: ground.config.publicUrl,
    },
  )
})
