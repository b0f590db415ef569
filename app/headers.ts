import type { Config } from './foundation/config.ts'

/** What every answer carries unless it says otherwise itself, also one that says no more than that nothing was understood. */
export function securityHeaders(config: Config): [string, string][] {
  const oidc = config.oidc ? ` ${new URL(config.oidc.issuer).origin}` : ''
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'", // positions in charts are data; see the design's tokens
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    `form-action 'self'${oidc}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
    ['Cache-Control', 'private, no-store'],
    ...(config.publicUrl.startsWith('https:')
      ? ([['Strict-Transport-Security', 'max-age=31536000']] as [string, string][])
      : []),
  ]
}
