import { openPage } from '../../../access/web.ts'
import { houseScope, reading } from '../../../foundation/transact.ts'
import { issuerKeysOf } from '../../queries/badges.ts'
import { issuerDocument } from '../../rules/issuer.ts'

/** By which keys anyone verifies a badge, wherever they ask from. */
export const loader = openPage(async ({ ground }) => {
  const keys = await reading(ground, houseScope, issuerKeysOf)
  return Response.json(issuerDocument(ground.config.publicUrl, keys), {
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' },
  })
})
