import { useTexts } from '../../../ui/language.tsx'
import { roomTexts } from '../../messages/room.ts'

/** What is left of the step, in minutes; the script counts on from here. Nothing where nobody has set the clock. */
export function Clock({ left }: { left: number | null }) {
  const t = useTexts(roomTexts)
  if (left === null) return null
  const [more, up] = [t.minutes_left('#'), t.time_is_up]
  return (
    <span
      className="wall-clock"
      data-left={left}
      data-says={more}
      data-up={up}
      data-over={left <= 0 || undefined}
    >
      {left <= 0 ? up : more.replace('#', String(Math.ceil(left / 60)))}
    </span>
  )
}
