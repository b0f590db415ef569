import { found, numberIn } from '../../../access/answers.ts'
import { openPage } from '../../../access/web.ts'
import { houseScope, reading } from '../../../foundation/transact.ts'
import { revokedIn, signingKeyOf } from '../../queries/badges.ts'
import { signedStatusList } from '../../rules/badge-signing.ts'

/** Which badges have been revoked, as anyone may ask: places, and neither why nor whose. */
export const loader = openPage(async ({ ground, params }) => {
  const list = numberIn(params.list)
  const { revoked, key } = await reading(ground, houseScope, async db => ({
    revoked: found(await revokedIn(db, list)),
    key: found(await signingKeyOf(db, ground.vault)),
  }))
  const signing = { publicUrl: ground.config.publicUrl, key, now: ground.clock.now() }
  return Response.json(await signedStatusList({ list, revoked }, signing), {
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' },
  })
})
