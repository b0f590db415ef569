import { found } from '../../../access/answers.ts'
import { fileResponse } from '../../../foundation/export.ts'
import { agreementFile } from '../../queries/agreement-file.ts'
import { linkPage } from './door.ts'

export const loader = linkPage(async ({ db, visitor, company, ground }) => {
  const asked = { company_id: company.id, vault: ground.vault }
  const { name, media_type, content } = found(await agreementFile(db, visitor, asked))
  return fileResponse(name, media_type, content)
})
