import type { Visit } from '../../access/web.ts'
import { useTexts } from '../../ui/language.tsx'
import type { NavItem } from '../../ui/layout.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { recordTexts } from '../messages/record.ts'
import { mayReadHealth } from '../policy/health.ts'

/** What the partnership does and how it is, beside each other. */
export const partnershipTabs = (
  { visitor, say, at }: Pick<Visit, 'visitor' | 'say' | 'at'>,
  here: 'record' | 'health',
): NavItem[] => {
  const t = say(recordTexts)
  return [
    { href: at('partnerskapet'), label: t.part_record, current: here === 'record' },
    ...(mayReadHealth(visitor)
      ? [{ href: at('partnerskapet', 'halsa'), label: t.part_health, current: here === 'health' }]
      : []),
  ]
}

export function PartnershipTabs({ tabs }: { tabs: NavItem[] }) {
  const t = useTexts(recordTexts)
  return tabs.length > 1 ? <Tabs name={t.parts} items={tabs} /> : null
}
