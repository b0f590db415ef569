import { createAdministrator } from '../app/access/users/memberships.ts'
import { changeIssuerKey } from '../app/certificates/commands/issuer-key.ts'
import type { Config } from '../app/foundation/config.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { verifyTrail } from '../app/foundation/trail.ts'
import { houseScope, reading, transact } from '../app/foundation/transact.ts'
import { answer } from './answer.ts'
import { bounce } from './bounce.ts'
import { type CommandResult, done, failed } from './command.ts'
import { newProgramme } from './create-programme.ts'
import { figures } from './figures.ts'
import { importRegisters } from './import.ts'
import { openInstallation } from './installation.ts'
import { demonstrate, type OpenInstallation } from './ready.ts'
import { verify } from './verify.ts'

/** What stood after the name of a command: its options and the rest. */
export type Given = {
  values: Partial<Record<Text, string>> & Partial<Record<'json' | 'take-new' | 'help', boolean>>
  paths: string[]
}
type Text = 'slug' | 'name' | 'from' | 'to' | 'programme' | 'email' | 'scale' | 'noted' | 'take-columns'

type Carrying = (installation: OpenInstallation, given: Given) => Promise<CommandResult>

/** The administrator's commands as they are carried out in an installation; what they are called and lack stands in spang.ts. */
const CARRYING = {
  'create-programme': (installation, { values }) =>
    newProgramme(installation, {
      slug: values.slug ?? '',
      name: values.name ?? '',
      ...(values.from ? { from: values.from } : {}),
      ...(values.to ? { to: values.to } : {}),
      is_demonstration: installation.is_demonstration,
    }),
  import: (installation, { values, paths }) =>
    importRegisters(installation, {
      paths,
      programme: values.programme ?? '',
      json: values.json ?? false,
      taking: values['take-new']
        ? 'all'
        : (values['take-columns'] ?? '')
            .split(',')
            .map(column => column.trim())
            .filter(Boolean),
    }),
  figures: (installation, { values }) => figures(installation, { programme: values.programme ?? '' }),
  verify: (installation, { values: { noted } }) => verify(installation, noted),
  'verify-trail': async (installation, { values: { noted } }) => {
    const proof = await reading(installation, houseScope, db => verifyTrail(db, { noted }))
    const { lines, digest, broken_at, why } = proof
    return broken_at === null
      ? done(`The trail is unbroken: ${lines} lines, the last of them ${digest}.`)
      : failed(`The trail is broken at line ${broken_at}: ${why}.`)
  },
  'create-administrator': async (installation, { values }) => {
    const made = await createAdministrator(
      installation,
      installation.auth,
      values.email ?? '',
      values.name ?? '',
    )
    return isRefusal(made)
      ? failed(`The administrator was not made: ${made.refused}.`)
      : done(`Sign in within 15 minutes: ${made.link}`)
  },
  'change-badge-key': async installation => {
    const { public_multibase } = await transact(installation, houseScope, changeIssuerKey)
    return done(`Badges are signed with ${public_multibase} from now on. The keys before it stay published.`)
  },
  migrate: async ({ database }) => done(`The database is up to date: ${database.schemaVersion}.`),
  bounce: installation => bounce(installation, process.stdin),
  answer: installation => answer(installation, process.stdin),
  demo: async (installation, { values }) => {
    if (installation.config.refusesDemonstration)
      return failed('SPANG_DEMO=no: no demonstration is made here.')
    return (await demonstrate(installation, Number(values.scale)))
      ? done('The demonstration is made. Start it with npm start.')
      : failed('There is already a programme here. Set SPANG_DATA or DATABASE_URL to an empty place.')
  },
} satisfies Record<string, Carrying>

export type CarriedOut = keyof typeof CARRYING

/** Opens the installation, carries a command out in it, and closes it again. */
export async function carryOut(name: CarriedOut, config: Config, given: Given): Promise<CommandResult> {
  const carrying: Carrying = CARRYING[name]
  // Standard output belongs to the command's answer.
  const installation = await openInstallation({ ...config, logs: false })
  try {
    return await carrying(installation, given)
  } finally {
    await installation.close()
  }
}
