/** A new id: 128 random bits, as 22 letters and digits that need no escaping in a URL. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(22))
  return Array.from(bytes, byte => alphabet[byte % alphabet.length]).join('')
}
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
