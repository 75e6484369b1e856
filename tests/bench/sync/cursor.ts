/** Where somebody is after so many letters, as our page says it: 200 bytes of JSON. */
export function cursorState(client: number, key: number): string {
  const item = { type: null, tname: null, item: { client, clock: key }, assoc: 0 }
  return JSON.stringify({
    cursor: { elementId: 'a1', veld: 'oplossing', anchor: item, head: item },
    persoon: { naam: 'Anna Jansen', kleur: 3 },
  })
}

/** After how many letters somebody was there; null when nobody said so. */
export function keyOfCursor(state: string | undefined): number | null {
  const clock = /"clock":(\d+)/.exec(state ?? '')?.[1]
  return clock === undefined ? null : Number(clock)
}
