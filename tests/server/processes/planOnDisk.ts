import { startTestServer } from '../../kit/testServer.ts'

/** The number of the example plan as a next server reads it: one in this process, that is gone again. */
export async function nummerIn(dataDir: string): Promise<string | null> {
  const server = await startTestServer({ dataDir })
  const { versie } = await server.rooms.readPlan('voorbeeld')
  await server.close()
  return versie.nummer
}
