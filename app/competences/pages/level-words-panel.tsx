import type { Reading } from '../../access/panel.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { levelWordTexts } from '../messages/level-words.ts'
import { levelWordsOf } from '../queries/level-words.ts'

/** What the levels mean, as the programme says it. */
export async function levelWordsShown({ db, visitor, language, at }: Reading) {
  const { all, is_suggestion } = await levelWordsOf(db, visitor.programme!)
  return {
    edit: at('installningar', 'nivaer'),
    is_suggestion,
    levels: all.map((said, level) => ({ level, said: said[language] })),
  }
}

export function LevelWordsPanel({
  edit,
  is_suggestion,
  levels,
}: Awaited<ReturnType<typeof levelWordsShown>>) {
  const t = useTexts(levelWordTexts)
  return (
    <Panel title={t.title} link={{ href: edit, label: t.edit }}>
      <Stack>
        {is_suggestion && <Notice title={t.suggestion} />}
        <Table
          caption={t.title}
          captionHidden
          rows={levels}
          rowKey={one => one.level}
          columns={[
            { key: 'level', label: t.level, render: one => t.level_is(one.level) },
            { key: 'said', label: t.said, render: one => one.said },
          ]}
        />
      </Stack>
    </Panel>
  )
}
