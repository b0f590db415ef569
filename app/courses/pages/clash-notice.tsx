import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { occasionLifeTexts } from '../messages/occasion-life.ts'
import type { ClashShown } from './clashes-shown.ts'

/** What clashes, each with a link to the other thing; and that this is what has been seen, so that what comes after is told anew. */
export function ClashNotice({ clashes }: { clashes: readonly ClashShown[] }) {
  const t = useTexts(occasionLifeTexts)
  if (clashes.length === 0) return null
  return (
    <Notice tone="warn" title={t.clashes}>
      <ul className="links">
        {clashes.map(clash => (
          <li key={clash.key}>
            <a href={clash.href}>{clash.text}</a>
          </li>
        ))}
      </ul>
      <input type="hidden" name="seen" value={clashes.map(clash => clash.key).join(' ')} />
    </Notice>
  )
}
