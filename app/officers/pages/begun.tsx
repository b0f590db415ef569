import { Button } from '../../ui/button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { officerTexts } from '../messages/officer.ts'

/** What the script shows over a form when it has put back what was begun. */
export function Begun() {
  const t = useTexts(officerTexts)
  return (
    <div className="row" data-begun hidden>
      <p className="small secondary">{t.begun}</p>
      <Button type="reset" kind="quiet" size="small">
        {t.begin_again}
      </Button>
    </div>
  )
}
