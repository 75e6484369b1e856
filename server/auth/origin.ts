const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

export interface Headers {
  readonly origin: string | undefined
  readonly site: string | undefined
  readonly host: string | undefined
}

/**
 * Whether a request that changes something, or opens a socket, comes from our own pages. Without an
 * `Origin` and `Sec-Fetch-Site` it comes from a program, which other websites cannot make send our cookie.
 * Origins are compared whole: the one people use, or on this machine the one the request was sent to.
 */
export function isOwnOrigin({ origin, site, host }: Headers, publicUrl: string | null): boolean {
  if (site !== undefined && site !== 'same-origin') return false
  if (origin === undefined) return true
  if (publicUrl && origin === new URL(publicUrl).origin) return true
  return host !== undefined && loopback.test(host) && origin === `http://${host}`
}
