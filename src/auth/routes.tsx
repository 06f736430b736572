import { Hono } from 'hono'
import { accountRoutes } from '#src/auth/account.tsx'
import { signInRoutes } from '#src/auth/sign-in.tsx'
import type { Env } from '#src/http/env.ts'

/** Signing in and out, and the own account. */
export const authRoutes = new Hono<Env>().route('/', signInRoutes).route('/', accountRoutes)
