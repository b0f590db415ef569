import { found, numberIn } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { fileResponse } from '../../foundation/export.ts'
import { mayReadSettings } from '../../programmes/policy.ts'
import { answerFile } from '../queries/binding-answers.ts'

export const loader = page(mayReadSettings, async ({ db, visitor, ground, url }) => {
  const id = numberIn(url.searchParams.get('nr') ?? undefined)
  const { name, media_type, content } = found(await answerFile(db, visitor, { id, vault: ground.vault }))
  return fileResponse(name, media_type, content)
})
