import { data } from 'react-router'
import type { Shown } from '../../../ui/form-state.ts'
import { CodeWall } from '../here/code-wall.tsx'
import { codeWallShown } from '../here/wall-shown.ts'
import { dayDoor } from './door.ts'
import { sessionAt } from './session-at.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'wall' }
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

/** The code of the room, shown by whoever holds the day. */
export const loader = dayDoor.page(async visit => {
  const { face, seconds } = codeWallShown(visit, await sessionAt(visit, visit.db))
  return data({ title: face.title, face }, { headers: { Refresh: String(seconds) } })
})

export default function DayWall({ loaderData: d }: Shown<typeof loader>) {
  return <CodeWall {...d.face} />
}
