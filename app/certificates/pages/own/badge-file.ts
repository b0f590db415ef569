import type { LoaderFunctionArgs } from 'react-router'
import { found, notFound, numberIn } from '../../../access/answers.ts'
import { fileResponse } from '../../../foundation/export.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import { isLanguage } from '../../../foundation/text.ts'
import { transact } from '../../../foundation/transact.ts'
import { programmeOf } from '../../../programmes/queries.ts'
import { makeBadge } from '../../commands/make-badge.ts'
import { certificatesOf } from '../../queries/certificates.ts'
import { badgeOf } from '../../rules/badge.ts'
import { signedBadge } from '../../rules/badge-signing.ts'
import { numberShown } from '../../rules/certificate.ts'
import { badgeShown } from '../badge-shown.ts'
import { certificatesDoor } from './door.ts'

const owned = certificatesDoor.page(async ({ db, person, ground, scope, params, url }) => {
  const id = numberIn(params.certificate)
  const certificate = found((await certificatesOf(db, person)).find(one => one.id === id))
  const asked = url.searchParams.get('sprak')
  return {
    ground,
    scope,
    person,
    certificate: { ...certificate, content: found(certificate.content) },
    language: isLanguage(asked) ? asked : ('sv' as const),
    programme: (await programmeOf(db, person.programme_id))!.name,
  }
})

/** One of a person's own certificates as a signed badge, made when it is asked for: `?sprak=en` in English. */
export async function loader(args: LoaderFunctionArgs) {
  const { ground, scope, person, certificate, language, programme } = await owned(args)
  const { programme_id, person_id } = person
  const made = await transact(ground, scope, tx =>
    makeBadge(tx, { programme_id, person_id, certificate: certificate.id }),
  )
  if (isRefusal(made)) return notFound()
  const { publicUrl } = ground.config
  const about = { language, programme, publicUrl, vault: ground.vault, status: made.status }
  const signing = { publicUrl, key: made.key, now: ground.clock.now() }
  const badge = await signedBadge(badgeOf(badgeShown(certificate, about)), signing)
  const name = `openbadge-${numberShown(certificate.number)}-${language}.json`
  return fileResponse(name, 'application/json', JSON.stringify(badge, null, 2))
}
