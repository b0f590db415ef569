import { panel } from '../../../access/panel.tsx'
import { localDateOf } from '../../../foundation/clock.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { peopleTexts } from '../../messages.ts'
import { mayReadOwnPeople } from '../../policy.ts'
import type { PersonFacts } from '../../queries.ts'

/** Said first of whoever has been forgotten. */
export const forgottenNotice = panel({
  may: mayReadOwnPeople,
  load: async ({ say, format }, { forgotten_at }: PersonFacts) =>
    forgotten_at && { title: say(peopleTexts).forgotten(format.day(localDateOf(forgotten_at))) },
  View: function Forgotten({ title }) {
    const p = useTexts(peopleTexts)
    return <Notice title={title}>{p.forgotten_what}</Notice>
  },
})
