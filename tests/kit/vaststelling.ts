import { expect } from 'vitest'
import type { Aanbieding } from '../../shared/vaststelling/aanbieding.ts'
import type { Vaststelling } from '../../shared/vaststelling/vaststelling.ts'
import { plan, send } from './people.ts'
import type { TestServer } from './testServer.ts'

export interface Tafellijst {
  readonly aanbiedingen: readonly Aanbieding[]
  readonly tekentVoor: string | null
  readonly organisaties: readonly { id: string; naam: string; tekenaars: readonly string[] }[]
}
/** Those that have somebody who signs in the example region. */
export const tekenende = ['Gemeente Hoogvenne', 'GGZ Zilverdal', 'Vennemark Ziekenhuis']

/** Offering, answering and sealing versions of the example plan; Dirk is its beheerder. */
export function tafelOf(server: TestServer) {
  const path = `${plan}/aanbiedingen`
  const lijst = async (naam = 'eva') => (await (await server.ask(path, naam)).json()) as Tafellijst
  const bied = async (naam = '1.0') => {
    const organisaties = (await lijst()).organisaties.filter(een => tekenende.includes(een.naam))
    const body = { naam, uiterlijk: '2099-01-01', organisaties: organisaties.map(({ id }) => id) }
    return send(server, 'POST', path, body, 'dirk')
  }
  const stelVast = (id: string, besluit: object = { volgende: '1.1' }) =>
    send(server, 'POST', `${path}/${id}/vaststelling`, besluit, 'dirk')
  const aanbieding = async (naam?: string): Promise<Aanbieding> => {
    const answer = await bied(naam)
    expect(answer.status).toBe(201)
    return ((await answer.json()) as { aanbieding: Aanbieding }).aanbieding
  }
  return {
    lijst,
    bied,
    aanbieding,
    antwoord: (id: string, naam: string, body: object) =>
      send(server, 'PUT', `${path}/${id}/akkoord`, body, naam),
    trekIn: (id: string) => send(server, 'DELETE', `${path}/${id}`, undefined, 'dirk'),
    herinner: async (id: string) =>
      (await send(server, 'POST', `${path}/${id}/herinnering`, undefined, 'dirk')).json() as Promise<object>,
    stelVast,
    vastgesteld: async (): Promise<Vaststelling> =>
      (await stelVast((await aanbieding()).id)).json() as Promise<Vaststelling>,
  }
}
