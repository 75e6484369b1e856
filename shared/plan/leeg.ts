/** Whether nothing is filled in: null, no words, no elements, or a group of which all of that holds. */
export function isLeeg(waarde: unknown): boolean {
  if (waarde === null || waarde === undefined || waarde === '') return true
  if (Array.isArray(waarde)) return waarde.length === 0
  if (typeof waarde !== 'object') return false
  if ('plat' in waarde) return String(waarde.plat).trim() === ''
  return Object.values(waarde).every(isLeeg)
}
