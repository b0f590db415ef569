import { notFound } from '../../access/answers.ts'
import { openPage } from '../../access/web.ts'

/** Addresses that lead nowhere. */
export const loader = openPage(async () => notFound())
export const action = loader

export default function Nowhere() {
  return null
}
