import type { Vault } from '../../foundation/vault.ts'
import { type Held, opensAt } from './arrival.ts'

type Hashing = Pick<Vault, 'keyedHash'>

/** A session on a shared screen: which link of the day let it in. */
export type KioskOf = { day_link_id: number; session_id: number }

/** The end of a screen's own address. It opens the names of one session and nothing else of the day: whoever reads it comes no further. */
export function kioskKey(vault: Hashing, { day_link_id, session_id }: KioskOf): string {
  const said = `${day_link_id}-${session_id}`
  return `${said}-${sealOf(vault, said)}`
}

/** What an address opens; null where it is none of ours. */
export function kioskIn(vault: Hashing, key: string): KioskOf | null {
  const [, said, day_link_id, session_id, seal] =
    /^(([1-9]\d{0,8})-([1-9]\d{0,8}))-([0-9a-f]{32})$/.exec(key) ?? []
  if (!said || seal !== sealOf(vault, said)) return null
  return { day_link_id: Number(day_link_id), session_id: Number(session_id) }
}

const sealOf = (vault: Hashing, said: string) =>
  vault.keyedHash(`shared screen ${said}`).toString('hex').slice(0, 32)

/** Names stand on a shared screen from the door's opening until the session has ended. */
export function screenAt({ starts, ends }: Held, now: Date): 'early' | 'open' | 'over' {
  if (now.getTime() < opensAt({ starts }).getTime()) return 'early'
  return now.getTime() < ends.getTime() ? 'open' : 'over'
}

type Named = { given_name: string; family_name: string; company: string | null }

/**
 * What each is called on a shared screen: the first name and the company alone. Of those who have both in common, as many letters of the
 * surname as tell them apart, and a number where nothing does. In the order in which they came.
 */
export function screenNames<T extends Named>(people: readonly T[]): (T & { shown: string })[] {
  const alike = new Map<string, T[]>()
  for (const one of people) alike.set(keyOf(one), [...(alike.get(keyOf(one)) ?? []), one])
  return people.map(one => ({ ...one, shown: shownAmong(one, alike.get(keyOf(one))!) }))
}

const keyOf = ({ given_name, company }: Named) => `${given_name.toLocaleLowerCase('sv')}\n${company ?? ''}`

function shownAmong<T extends Named>(one: T, alike: readonly T[]): string {
  if (alike.length === 1) return one.given_name
  const others = alike.filter(other => other !== one)
  const letters = Array.from(one.family_name)
  for (let count = 1; count <= letters.length; count += 1) {
    const begins = letters.slice(0, count).join('')
    if (others.every(other => !beginsWith(other.family_name, begins)))
      return `${one.given_name} ${begins}${count < letters.length ? '.' : ''}`
  }
  const same = alike.filter(other => beginsAlike(other.family_name, one.family_name))
  const name = [one.given_name, one.family_name].filter(Boolean).join(' ')
  return same.length === 1 ? name : `${name} (${same.indexOf(one) + 1})`
}

const small = (text: string) => text.toLocaleLowerCase('sv')
const beginsWith = (name: string, letters: string) => small(name).startsWith(small(letters))
const beginsAlike = (a: string, b: string) => small(a) === small(b)

export const PIN = /^\d{4}$/

/** The digest of somebody's own code: equal digits of two persons do not meet. */
export const pinDigest = (vault: Hashing, { person_id, pin }: { person_id: number; pin: string }): Buffer =>
  vault.keyedHash(`kiosk pin ${person_id} ${pin}`)

/** A name that was pressed without network, as the screen kept it: who, and how many seconds ago by the screen's own counting. */
export type Tap = { person_id: number; ago: number }

export const tapIn = (typed: string): Tap | null => {
  const [, person_id, ago] = /^([1-9]\d{0,8})\.(-?\d{1,9})$/.exec(typed) ?? []
  return person_id ? { person_id: Number(person_id), ago: Number(ago) } : null
}

/**
 * When a name was pressed, by our clock: the screen tells how long ago it was, so that it does not matter what its own clock shows. Null where that is not
 * while the door was open: then its clock was set in between.
 */
export function tappedAt({ starts, ends }: Held, { ago }: Pick<Tap, 'ago'>, now: Date): Date | null {
  const at = new Date(now.getTime() - ago * 1000)
  return ago >= 0 && screenAt({ starts, ends }, at) === 'open' ? at : null
}
