import { recentTexts } from '../../../paths/messages/recent.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Happened } from '../../../ui/worklist.tsx'
import type { HappenedShown } from './happened-shown.ts'

/** What has lately happened to companies, the latest first. */
export function JustHappened({ items, path }: { items: HappenedShown; path: string }) {
  const t = useTexts(recentTexts)
  if (items.length === 0) return null
  return (
    <Panel title={t.just_happened} link={{ href: path, label: t.the_path }}>
      <Happened
        items={items.map(({ key, when, company, href, text }) => ({
          key,
          when,
          what: (
            <>
              <a href={href}>{company}</a> {text}
            </>
          ),
        }))}
      />
    </Panel>
  )
}
