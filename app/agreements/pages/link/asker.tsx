import { useTexts } from '../../../ui/language.tsx'
import { linkTexts } from '../../messages/link.ts'
import type { LinkVisit } from './door.ts'

/** Whom the company turns to, at the end of each of its pages. */
export function Asker({ asker }: Pick<LinkVisit, 'asker'>) {
  const t = useTexts(linkTexts)
  if (!asker) return null
  return (
    <p>
      {t.questions(asker.name)} <a href={`mailto:${asker.email}`}>{asker.email}</a>
    </p>
  )
}
