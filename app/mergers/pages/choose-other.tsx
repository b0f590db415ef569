import { mergeTexts } from '../../twins/messages/merge.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'

type Props = { sought: string; others: { id: number; name: string }[] }

/** With which company to compare: looked for in words, a plain GET form; each that is found has an address with this one. */
export function ChooseOther({ sought, others }: Props) {
  const t = useTexts(mergeTexts)
  return (
    <>
      <form className="form" method="get">
        <Field
          type="search"
          id="goes_id"
          name="sok"
          label={t.choose_other}
          hint={t.choose_hint}
          defaultValue={sought}
          autoComplete="off"
        />
        <Button icon="search">{t.seek}</Button>
      </form>
      {sought !== '' && (
        <Panel title={t.compare_with}>
          {others.length === 0 ? (
            <p className="secondary">{t.none_sought}</p>
          ) : (
            <ul>
              {others.map(({ id, name }) => (
                <li key={id}>
                  <a href={`?med=${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      )}
    </>
  )
}
