import { Field, type FieldProps } from './field.tsx'

export type CellFieldProps = FieldProps & { label: string }

/** A field within a table, whose head and row already say what it is: the label is only heard. */
export const CellField = ({ label, ...field }: CellFieldProps) => (
  <Field {...(field as FieldProps)} label={<span className="visually-hidden">{label}</span>} />
)
