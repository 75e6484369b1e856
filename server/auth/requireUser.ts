import { createMiddleware } from 'hono/factory'
import { Refusal } from '../../shared/refusals.ts'
import type { Store } from '../store/store.ts'
import type { User } from '../store/users.ts'
import type { SignIn, SignIns } from './signIn.ts'

export interface SignedIn {
  Variables: { readonly user: User; readonly signIn: SignIn }
}

/** Cookie → `c.var.user`, or 401. A sign-in that was prolonged gets its new cookie with the answer. */
export const requireUser = (store: Store, signIns: SignIns) =>
  createMiddleware<SignedIn>(async (c, next) => {
    const signIn = await signIns.read(c.req.header('cookie'))
    const user = signIn && (await store.users.byId(signIn.userId))
    if (!user) throw new Refusal('niet-aangemeld')
    c.set('user', user)
    c.set('signIn', signIn)
    await next()
    if (signIn.renewed) c.header('set-cookie', signIn.renewed, { append: true })
  })
