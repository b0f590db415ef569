import { found, numberIn } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { fileResponse } from '../../foundation/export.ts'
import { mayReadAgreements } from '../policy.ts'
import { agreementFile, earlierAgreementFile } from '../queries/agreement-file.ts'

export const loader = page(mayReadAgreements, async ({ db, visitor, ground, params, url }) => {
  const asked = { company_id: numberIn(params.id), vault: ground.vault }
  const earlier = url.searchParams.get('tidigare')
  const { name, media_type, content } = found(
    earlier === null
      ? await agreementFile(db, visitor, asked)
      : await earlierAgreementFile(db, visitor, { ...asked, agreement_id: numberIn(earlier) }),
  )
  return fileResponse(name, media_type, content)
})
