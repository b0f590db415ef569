/** A refusal is a value: a code for machines, the field it belongs to, and what the sentence needs. Never thrown. */
export type Refusal<Code extends string = string> = {
  refused: Code
  field?: string
  about?: Record<string, string | number>
}

export const refuse = <const Code extends string>(
  refused: Code,
  rest: Omit<Refusal, 'refused'> = {},
): Refusal<Code> => ({ refused, ...rest })

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && typeof (value as Refusal).refused === 'string'
