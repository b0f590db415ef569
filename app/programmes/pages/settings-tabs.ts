import type { Visit } from '../../access/web.ts'
import { settingsTexts } from '../messages/settings.ts'
import { mayReadAgreementWords, mayReadLetterWords, mayReadSettings } from '../policy.ts'

export const PARTS = ['programme', 'targets', 'budget', 'figures', 'groups', 'staircase'] as const
export type Part = (typeof PARTS)[number]
export const PART_PATHS: Record<Part, string> = {
  programme: '',
  targets: '?del=mal',
  budget: '?del=budget',
  figures: '?del=tal',
  groups: '?del=grupper',
  staircase: '?del=trappan',
}

/** The parts of the settings that the visitor may open. The words of the agreement and of the letters, and the steps of the workshops, have pages of their own, in rooms above this one. */
export function settingsTabs(
  { visitor, at, say }: Visit,
  here: Part | 'agreement' | 'letters' | 'workshops',
) {
  const t = say(settingsTexts)
  const base = at('installningar')
  const tabs = [
    ...PARTS.map(part => ({ part, href: base + PART_PATHS[part], may: mayReadSettings(visitor) })),
    {
      part: 'agreement',
      href: at('installningar', 'overenskommelse'),
      may: mayReadAgreementWords(visitor),
    },
    { part: 'workshops', href: at('installningar', 'mindthegap'), may: mayReadSettings(visitor) },
    { part: 'letters', href: at('installningar', 'brev'), may: mayReadLetterWords(visitor) },
  ] as const
  return tabs
    .filter(tab => tab.may)
    .map(({ part, href }) => ({ href, label: t[`part_${part}`], current: part === here }))
}
