import { useTexts } from '../../ui/language.tsx'
import { PhoneList } from '../../ui/phone-list.tsx'
import { Tag } from '../../ui/tag.tsx'
import { officerTexts } from '../messages/officer.ts'
import type { CompanyItem } from './spoken.ts'

/** One's own companies, each with where it stands, what is next, and a way to call. */
export function CompanyItems({ items, level }: { items: CompanyItem[]; level?: 2 | 3 }) {
  const t = useTexts(officerTexts)
  return (
    <PhoneList
      level={level}
      items={items.map(({ tag, phone, ...item }) => ({
        ...item,
        state: <Tag tone={tag.tone}>{tag.text}</Tag>,
        act: phone ? { href: phone, label: t.call(item.title), icon: 'phone' as const } : undefined,
      }))}
    />
  )
}
