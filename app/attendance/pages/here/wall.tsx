import { data } from 'react-router'
import { page } from '../../../access/web.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { mayCorrectAttendance } from '../../policy.ts'
import { CodeWall } from './code-wall.tsx'
import { heldSession } from './session-at.ts'
import { codeWallShown } from './wall-shown.ts'

export const handle = { layout: 'wall' }
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

/** The code that the room reads just now. The browser asks again by itself when it is another. */
export const loader = page(mayCorrectAttendance, async visit => {
  const { session } = await heldSession(visit)
  const { face, seconds } = codeWallShown(visit, session)
  return data({ title: face.title, face }, { headers: { Refresh: String(seconds) } })
})

export default function CodeOnWall({ loaderData: d }: Shown<typeof loader>) {
  return <CodeWall {...d.face} />
}
