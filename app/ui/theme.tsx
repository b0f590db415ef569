import { useTexts } from './language.tsx'
import { uiTexts } from './messages.ts'
import { Switch } from './switch.tsx'

export type Theme = 'device' | 'light' | 'dark'

/** Part of a form that saves it. The script shows the choice at once. */
export function ThemeChoice({ name = 'theme', chosen = 'device' }: { name?: string; chosen?: Theme }) {
  const t = useTexts(uiTexts)
  return (
    <Switch
      name={name}
      legend={t.theme}
      chosen={chosen}
      shows="theme"
      options={[
        { value: 'device', label: t.theme_device },
        { value: 'light', label: t.theme_light },
        { value: 'dark', label: t.theme_dark },
      ]}
    />
  )
}
