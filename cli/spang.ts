// The administrator's commands: npm run spang -- COMMAND
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createAdministrator } from '../app/access/users/memberships.ts'
import { readConfig, settingsKnown } from '../app/foundation/config.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { verifyTrail } from '../app/foundation/trail.ts'
import { houseScope, reading } from '../app/foundation/transact.ts'
import { answer } from './answer.ts'
import { bounce } from './bounce.ts'
import { type CommandResult, done, failed, whyStopped } from './command.ts'
import { newProgramme } from './create-programme.ts'
import { figures } from './figures.ts'
import { importRegisters } from './import.ts'
import { openInstallation } from './installation.ts'
import { demonstrate, type OpenInstallation } from './ready.ts'
import { LARGEST_SCALE } from './registers.ts'
import { verify } from './verify.ts'

const options = {
  slug: { type: 'string' },
  name: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  programme: { type: 'string' },
  email: { type: 'string' },
  scale: { type: 'string' },
  noted: { type: 'string' },
  json: { type: 'boolean' },
  'take-new': { type: 'boolean' },
  'take-columns': { type: 'string' },
  help: { type: 'boolean' },
} as const

type Given = {
  values: { [K in keyof typeof options]?: (typeof options)[K]['type'] extends 'boolean' ? boolean : string }
  paths: string[]
}
type Command = {
  says: string
  /** What is wrong with what was given, before anything is opened. */
  lacks?(given: Given): string | undefined
} & (
  | { run(installation: OpenInstallation, given: Given): Promise<CommandResult> }
  /** Answers without a database. */
  | { answer(): CommandResult }
)

const COMMANDS: Record<string, Command> = {
  'create-programme': {
    says: '--slug exempel --name "Exempelprogrammet" [--from 2024-01-01 --to 2026-12-31]',
    run: (installation, { values }) =>
      newProgramme(installation, {
        slug: values.slug ?? '',
        name: values.name ?? '',
        ...(values.from ? { from: values.from } : {}),
        ...(values.to ? { to: values.to } : {}),
        is_demonstration: installation.is_demonstration,
      }),
  },
  import: {
    says: 'FOLDER or FILES --programme exempel [--json] [--take-new or --take-columns "foretag:Anställda, deltagare:Befattning"]',
    lacks: ({ values, paths }) =>
      !values.programme
        ? NO_PROGRAMME
        : paths.length === 0
          ? 'Say which folder or files to read.'
          : undefined,
    run: (installation, { values, paths }) =>
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
  },
  figures: {
    says: '--programme exempel [--json]',
    lacks: ({ values }) => (values.programme ? undefined : NO_PROGRAMME),
    run: (installation, { values }) => figures(installation, { programme: values.programme ?? '' }),
  },
  verify: {
    says: '[--noted DIGEST]: whether all that should be here is here and can be read, as after a backup was read in',
    run: (installation, { values: { noted } }) => verify(installation, noted),
  },
  'verify-trail': {
    says: '[--noted DIGEST]: proves that no line of the audit trail was changed, removed or put in between',
    run: async (installation, { values: { noted } }) => {
      const proof = await reading(installation, houseScope, db => verifyTrail(db, { noted }))
      const { lines, digest, broken_at, why } = proof
      return broken_at === null
        ? done(`The trail is unbroken: ${lines} lines, the last of them ${digest}.`)
        : failed(`The trail is broken at line ${broken_at}: ${why}.`)
    },
  },
  'create-administrator': {
    says: '--email NAME@HOST --name "NAME": the first administrator, and a link to sign in with',
    lacks: ({ values }) =>
      !z.email().safeParse(values.email?.trim()).success
        ? 'Say an address that mail reaches: --email NAME@HOST.'
        : values.name?.trim()
          ? undefined
          : 'Say what the administrator is called: --name "NAME".',
    run: async (installation, { values }) => {
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
  },
  migrate: {
    says: 'brings the database up to date with the login of DATABASE_OWNER_URL, where pages work through another',
    run: async ({ database }) => done(`The database is up to date: ${database.schemaVersion}.`),
  },
  bounce: {
    says: 'reads a delivery report (RFC 3464) on standard input and notes which letter came back',
    run: installation => bounce(installation, process.stdin),
  },
  answer: {
    says: 'reads what a calendar answers to an invitation (RFC 5546) on standard input and notes whether the guest comes',
    run: installation => answer(installation, process.stdin),
  },
  demo: {
    says: '[--scale 10]: fills an empty installation with a demonstration',
    lacks: ({ values }) =>
      scaleOf(values) > 0 && scaleOf(values) <= LARGEST_SCALE
        ? undefined
        : `The scale is a number above 0 and at most ${LARGEST_SCALE}.`,
    run: async (installation, { values }) => {
      if (installation.config.refusesDemonstration)
        return failed('SPANG_DEMO=no: no demonstration is made here.')
      return (await demonstrate(installation, scaleOf(values)))
        ? done('The demonstration is made. Start it with npm start.')
        : failed('There is already a programme here. Set SPANG_DATA or DATABASE_URL to an empty place.')
    },
  },
  settings: {
    says: 'the settings of the environment and what they mean',
    answer: () => done(settingsKnown.map(({ name, meaning }) => `${name.padEnd(20)} ${meaning}`).join('\n')),
  },
}

const NO_PROGRAMME = 'Say which programme: --programme exempel.'
const scaleOf = ({ scale = '1' }: Given['values']) => Number(scale)

const usage = () =>
  `Commands:\n${Object.entries(COMMANDS)
    .map(([name, { says }]) => `  ${name.padEnd(22)} ${says}`)
    .join('\n')}\n`

async function run(): Promise<CommandResult> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [name = '', ...paths] = positionals
  if (values.help || name === 'help') return { stdout: usage(), stderr: '', code: 0 }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) return failed(`${name ? `There is no command ${name}. ` : ''}${usage().trimEnd()}`)
  const lack = command.lacks?.({ values, paths })
  if (lack) return failed(lack)
  if ('answer' in command) return command.answer()
  // Standard output belongs to the command's answer.
  const installation = await openInstallation({ ...readConfig(process.env), logs: false })
  try {
    return await command.run(installation, { values, paths })
  } finally {
    await installation.close()
  }
}

try {
  const { stdout, stderr, code } = await run()
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  process.exitCode = code
} catch (error) {
  const isOfTheCommand = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  process.stderr.write(`${isOfTheCommand ? (error as Error).message : whyStopped(error)}\n`)
  process.exitCode = 1
}
