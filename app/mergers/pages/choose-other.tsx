import { mergeTexts } from '../../twins/messages/merge.ts'
import { Button } from '../../ui/button.tsx'
import { Field, type Option } from '../../ui/field.tsx'
import { useTexts } from '../../ui/language.tsx'

/** With which company to compare: a plain GET form, so that the pair has an address. */
export function ChooseOther({ others }: { others: Option[] }) {
  const t = useTexts(mergeTexts)
  return (
    <form className="form" method="get">
      <Field
        type="select"
        id="goes_id"
        name="med"
        label={t.choose_other}
        options={[{ value: '', label: t.choose }, ...others]}
      />
      <Button>{t.go_on}</Button>
    </form>
  )
}
