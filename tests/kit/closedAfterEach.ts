import { afterEach } from 'vitest'

/** Makes `open` one whose results are closed when the test is over, the last one first. */
export function closedAfterEach<Asked extends unknown[], Opened extends { close(): unknown }>(
  open: (...asked: Asked) => Promise<Opened>,
): (...asked: Asked) => Promise<Opened> {
  const opened: Opened[] = []
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close()
  })
  return async (...asked) => {
    const one = await open(...asked)
    opened.push(one)
    return one
  }
}
