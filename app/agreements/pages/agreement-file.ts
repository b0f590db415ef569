import { found, numberIn } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { fileResponse } from '../../foundation/export.ts'
import { mayReadAgreements } from '../policy.ts'
import { agreementFile } from '../queries/agreement-file.ts'

export const loader = page(mayReadAgreements, async ({ db, visitor, ground, params }) => {
  const asked = { company_id: numberIn(params.id), vault: ground.vault }
  const { name, media_type, content } = found(await agreementFile(db, visitor, asked))
  return fileResponse(name, media_type, content)
})
