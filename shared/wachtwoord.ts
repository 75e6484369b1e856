/** How long a password is. Long ones cost the same to check; only what is endless is refused. */
export const kortsteWachtwoord = 12
export const langsteWachtwoord = 200

/** The commonest of those that are long enough, as lists of leaked ones have them, and Dutch ones like them. */
const bekend = new Set([
  ...['123456789012', '1234567890123', '123456789123', '123123123123', '111111111111', '000000000000'],
  ...['012345678910', '121212121212', '987654321098', 'qwertyuiop12', 'qwertyuiop123', 'qwerty123456'],
  ...['qwertyqwerty', 'asdfghjkl123', 'abcdefghijkl', 'abcdefghijklm', 'abcd12345678', 'aaaaaaaaaaaa'],
  ...['password1234', 'password12345', 'password123456', 'passwordpassword', 'wachtwoord12', 'wachtwoord123'],
  ...[
    'wachtwoord1234',
    'wachtwoordwachtwoord',
    'mijnwachtwoord',
    'welkom123456',
    'welkom1234567',
    'welkomwelkom',
  ],
  ...['geheim123456', 'geheimgeheim', 'iloveyou1234', 'administrator', 'regiotafel123', 'regiotafel1234'],
])

export type WachtwoordFout =
  | 'wachtwoord-te-kort'
  | 'wachtwoord-te-lang'
  | 'wachtwoord-is-adres'
  | 'wachtwoord-te-bekend'

/** Why this is no password for the account of this address, as a code of `refusals.ts`; null when it is one. */
export function wachtwoordFout(wachtwoord: string, email: string): WachtwoordFout | null {
  const lengte = [...wachtwoord].length
  if (lengte < kortsteWachtwoord) return 'wachtwoord-te-kort'
  if (lengte > langsteWachtwoord) return 'wachtwoord-te-lang'
  const klein = wachtwoord.trim().toLowerCase()
  const adres = email.trim().toLowerCase()
  if (adres !== '' && (klein === adres || klein === adres.split('@')[0])) return 'wachtwoord-is-adres'
  const isEenTeken = new Set(klein).size === 1
  return isEenTeken || bekend.has(klein.replace(/!+$/, '')) ? 'wachtwoord-te-bekend' : null
}
