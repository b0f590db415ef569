import { Field, type Option } from '../../ui/field.tsx'

type Props = {
  code: string
  text: string
  options: Option[]
  name: string
  defaultValue: string
  error?: string
}

/** A statement of a paper, keyed in as quickly as a figure is typed. */
export const StatementRow = ({ code, text, ...field }: Props) => (
  <Field type="select" label={`${code} ${text}`} {...field} />
)
