import type { Visit } from '../../access/web.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { boardTexts } from '../messages/board.ts'
import { mayReadPace, mayReadPaths } from '../policy.ts'

export type PathTab = 'board' | 'list' | 'pace' | 'survival'

/** The pages about the path that the visitor may open, with the one that is open marked. */
export function pathTabs({ visitor, at }: Visit, t: Spoken<typeof boardTexts>, here: PathTab) {
  const tabs = [
    { key: 'board', href: at('vagen'), label: t.tab_board, may: mayReadPaths(visitor) },
    { key: 'list', href: at('vagen', 'lista'), label: t.tab_list, may: mayReadPaths(visitor) },
    { key: 'pace', href: at('vagen', 'takt'), label: t.tab_pace, may: mayReadPace(visitor) },
    { key: 'survival', href: at('vagen', 'startstracka'), label: t.tab_survival, may: mayReadPace(visitor) },
  ] as const
  return tabs.filter(tab => tab.may).map(({ key, href, label }) => ({ href, label, current: key === here }))
}
