import { Button } from './button.tsx'
import { useTexts } from './language.tsx'
import { uiTexts } from './messages.ts'

/** Reads the page aloud where the browser has a voice: shown by the script of a page that has it in its handle (`client/read-aloud.ts`). */
export function ReadAloud({ words }: { words?: { read_aloud: string; stop_reading: string } }) {
  const frame = useTexts(uiTexts)
  const t = words ?? frame
  return (
    <Button
      type="button"
      kind="second"
      icon="sound"
      data-read-aloud
      data-start={t.read_aloud}
      data-stop={t.stop_reading}
      hidden
    >
      <span>{t.read_aloud}</span>
    </Button>
  )
}
