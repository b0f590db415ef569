// Better Auth's names for its tables and fields, in the spelling of the database.
const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

export const userTable = {
  modelName: 'auth_user',
  fields: { emailVerified: 'email_verified', ...times },
} as const

export const sessionTable = {
  modelName: 'auth_session',
  fields: {
    userId: 'user_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    ...times,
  },
} as const

export const accountTable = {
  modelName: 'auth_account',
  fields: {
    userId: 'user_id',
    accountId: 'account_id',
    providerId: 'provider_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    ...times,
  },
} as const

export const verificationTable = {
  modelName: 'auth_verification',
  fields: { expiresAt: 'expires_at', ...times },
} as const

export const rateLimitTable = {
  storage: 'database',
  modelName: 'auth_rate_limit',
  fields: { lastRequest: 'last_request' },
} as const

export const passkeyTable = {
  passkey: {
    modelName: 'auth_passkey',
    fields: {
      userId: 'user_id',
      publicKey: 'public_key',
      credentialID: 'credential_id',
      deviceType: 'device_type',
      backedUp: 'backed_up',
      createdAt: 'created_at',
    },
  },
} as const
