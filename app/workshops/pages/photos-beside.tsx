import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Row, Stack } from '../../ui/panel.tsx'
import { photoTexts } from '../messages/photos.ts'

/** Photographs of what was written on paper, beside the fields that they are keyed into. They are shown by the browser and sent nowhere. */
export function PhotosBeside({ children }: { children: ReactNode }) {
  const t = useTexts(photoTexts)
  return (
    <div className="with-photos" data-photos>
      <aside className="photos" aria-label={t.photos} hidden>
        <details className="more">
          <summary>{t.photos}</summary>
          <Stack>
            <p className="small secondary">{t.photos_what}</p>
            <Field type="file" name="foton" label={t.choose} accept="image/*" multiple />
            <div className="stack" data-shown hidden>
              <div className="photo">
                <img alt="" />
              </div>
              <p className="small secondary" role="status" data-says={t.photo_of} />
              <Row>
                <Button type="button" kind="second" size="small" data-by="-1">
                  {t.before}
                </Button>
                <Button type="button" kind="second" size="small" data-by="1">
                  {t.next}
                </Button>
                <Button type="button" kind="quiet" size="small" data-by="0" aria-pressed="false">
                  {t.larger}
                </Button>
              </Row>
            </div>
          </Stack>
        </details>
      </aside>
      <div>{children}</div>
    </div>
  )
}
