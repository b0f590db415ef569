import { useTexts } from '../../ui/language.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { courseTexts } from '../messages.ts'

/** Between what can be taught and when it is. */
export function TrainingTabs({ base, current }: { base: string; current: 'occasions' | 'courses' }) {
  const t = useTexts(courseTexts)
  return (
    <Tabs
      name={t.views}
      items={[
        { href: `${base}/tillfallen`, label: t.occasions, current: current === 'occasions' },
        { href: `${base}/utbildningar`, label: t.courses, current: current === 'courses' },
      ]}
    />
  )
}
