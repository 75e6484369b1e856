import type { Actie } from '../../../shared/permissions.ts'
import { newId } from '../../../shared/plan/newId.ts'
import { maakPng } from '../../kit/beelden.ts'
import { makeDocx, paragraph } from '../../kit/docx/makeDocx.ts'
import type { TestServer } from '../../kit/testServer.ts'

/** What a request is filled with. */
export interface Vulling {
  readonly param?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** A body that is no JSON. */
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly query?: string
}
export interface Route {
  /** Who gets a yes: everybody, who is signed in, or who may do this in the plan. */
  readonly nodig: 'iedereen' | 'aangemeld' | Actie
  /** Makes what a request needs that is to be granted: a motivering to withdraw, a member to change, words of one's own. */
  readonly vul?: (server: TestServer, naam: string | null) => Promise<Vulling>
}

const plek = { regelId: 'afspraak.trekker', elementId: 'a1', veld: 'partijen' }
export const asJson = (body: unknown): RequestInit => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

async function made(server: TestServer, path: string, body: unknown, naam = 'dirk'): Promise<{ id: string }> {
  const answer = await server.ask(`/api/v1/plannen/voorbeeld${path}`, naam, {
    method: 'POST',
    ...asJson(body),
  })
  if (answer.status !== 201)
    throw new Error(`Making something at ${path} was answered with ${answer.status}.`)
  return (await answer.json()) as { id: string }
}

const organisatie = { naam: 'Thuiszorg Venne', sector: 'vvt' }
const uitnodiging = { rol: 'lezer', organisatie, wijze: 'link' }

/** Somebody in the plan as lezer, made for the occasion. */
async function lezer(server: TestServer): Promise<string> {
  const nieuw = { naam: 'Tijdelijk', organisatie: 'Tijdelijk', sector: 'gemeente' }
  const { id } = await server.store.users.create(nieuw)
  await server.store.members.set('voorbeeld', id, 'lezer')
  return id
}

async function uitgenodigd(server: TestServer): Promise<string> {
  const answer = await server.ask('/api/v1/plannen/voorbeeld/uitnodigingen', 'dirk', {
    method: 'POST',
    ...asJson(uitnodiging),
  })
  return ((await answer.json()) as { uitnodiging: { id: string } }).uitnodiging.id
}

const motivering = async (server: TestServer) => ({
  motiveringId: (await made(server, '/motiveringen', { ...plek, tekst: 'Zo is besloten.' })).id,
})

const begin = { elementId: 'a1', veld: null, anker: null, tekst: 'Wie trekt dit?' }
/** Of who asks, when they may have one. */
async function draad(server: TestServer, naam: string | null = 'carla') {
  const wie = naam !== null && ['carla', 'anna', 'dirk'].includes(naam) ? naam : 'carla'
  const { id } = await made(server, '/draden', begin, wie)
  return { draadId: id, opmerkingId: id }
}
const inVersie = async (server: TestServer) => ({
  param: { versieId: (await made(server, '/versies', { naam: newId() })).id },
})
/** An open offer to every organisation, which who asks signs for. */
async function aangeboden(server: TestServer, naam: string | null = null) {
  const path = '/api/v1/plannen/voorbeeld/aanbiedingen'
  const list = (await (await server.ask(path, 'dirk')).json()) as {
    aanbiedingen: { id: string; gesloten: unknown }[]
    organisaties: { id: string }[]
  }
  for (const { id } of list.aanbiedingen.filter(({ gesloten }) => gesloten === null))
    await server.ask(`${path}/${id}`, 'dirk', { method: 'DELETE' })
  const user = naam && (await server.store.users.byDemo(naam))
  if (user) await server.store.members.setTekent('voorbeeld', user.id, true)
  const organisaties = list.organisaties.map(({ id }) => id)
  return { naam: newId(), uiterlijk: '2099-01-01', organisaties }
}
const inAanbieding =
  (body?: unknown): NonNullable<Route['vul']> =>
  async (server, naam) => {
    const answer = await server.ask('/api/v1/plannen/voorbeeld/aanbiedingen', 'dirk', {
      method: 'POST',
      ...asJson(await aangeboden(server, naam)),
    })
    const { aanbieding } = (await answer.json()) as { aanbieding: { id: string } }
    return { param: { aanbiedingId: aanbieding.id }, body }
  }
/** One a server: setting its papers takes a moment. */
const sealed = new WeakMap<TestServer, Promise<{ id: string }>>()
export async function vastgesteld(server: TestServer) {
  const seal = async () => {
    const { param } = await inAanbieding()(server, null)
    return made(server, `/aanbiedingen/${param?.aanbiedingId}/vaststelling`, { volgende: '2.0' })
  }
  const known = sealed.get(server) ?? seal()
  sealed.set(server, known)
  const { id } = await known
  return { param: { vaststellingId: id, vorm: 'json' }, body: { vaststellingId: id } }
}
const inDraad =
  (body?: unknown): NonNullable<Route['vul']> =>
  async (server, naam) => ({ param: await draad(server, naam), body })
const lezen: Route = { nodig: 'lezen' }

const stuk = { stuk: 'werkagenda', formaat: 'ical' }
/** A paper of who asks. */
const stukTaak: NonNullable<Route['vul']> = async (server, naam) => {
  const path = '/api/v1/plannen/voorbeeld/stukken'
  const asked = await server.ask(path, naam ?? 'anna', { method: 'POST', ...asJson(stuk) })
  if (asked.status !== 202) return { param: { taakId: 'geen' } }
  return { param: { taakId: ((await asked.json()) as { id: string }).id } }
}

const opmaak = { kleur: '#1f6f3f', letter: 'Source Serif 4' }
const logo = async () => ({ bytes: maakPng(40, 10), query: '?alt=Logo' })
const metLogo: NonNullable<Route['vul']> = async server => {
  const { bytes, query } = await logo()
  const path = `/api/v1/plannen/voorbeeld/huisstijl/logo${query}`
  await server.ask(path, 'dirk', { method: 'PUT', body: bytes })
  return {}
}

/** Every route of the API, as its description names it, and what it takes. A route that is not here fails the walk. */
export const routes: Readonly<Record<string, Route>> = {
  'get /healthz': { nodig: 'iedereen' },
  'get /readyz': { nodig: 'iedereen' },
  'get /api/v1/demo': { nodig: 'iedereen' },
  'get /api/v1/ik': { nodig: 'aangemeld' },
  'get /api/v1/plannen': { nodig: 'aangemeld' },
  'post /api/v1/plannen': {
    nodig: 'aangemeld',
    vul: async () => ({ body: { plan: { id: 'nieuw', titel: 'Nieuw plan' } } }),
  },
  'post /api/v1/inlezen': {
    nodig: 'aangemeld',
    vul: async () => ({ bytes: makeDocx({ body: paragraph('Tekst.') }) }),
  },
  'get /api/v1/plannen/{id}': lezen,
  'get /api/v1/plannen/{id}/toegang': lezen,
  'get /api/v1/plannen/{id}/toestand': lezen,
  'get /api/v1/plannen/{id}/bevindingen': lezen,
  'get /api/v1/plannen/{id}/overzichten/stand': lezen,
  'get /api/v1/plannen/{id}/overzichten/organisatie': lezen,
  'get /api/v1/plannen/{id}/overzichten/sectoren': lezen,
  'get /api/v1/plannen/{id}/leden': lezen,
  'put /api/v1/plannen/{id}/leden/{userId}': {
    nodig: 'beheren',
    vul: async server => ({ param: { userId: await lezer(server) }, body: { rol: 'commentator' } }),
  },
  'put /api/v1/plannen/{id}/leden/{userId}/tekent': {
    nodig: 'beheren',
    vul: async server => ({ param: { userId: await lezer(server) }, body: { tekent: true } }),
  },
  'delete /api/v1/plannen/{id}/leden/{userId}': {
    nodig: 'beheren',
    vul: async server => ({ param: { userId: await lezer(server) } }),
  },
  'get /api/v1/berichten': { nodig: 'aangemeld' },
  'put /api/v1/berichten/gelezen': { nodig: 'aangemeld', vul: async () => ({ body: { tot: 0 } }) },
  'get /api/v1/plannen/{id}/bericht-voorkeur': lezen,
  'put /api/v1/plannen/{id}/bericht-voorkeur': {
    nodig: 'lezen',
    vul: async () => ({ body: { frequentie: 'uit' } }),
  },
  'get /api/v1/plannen/{id}/sinds-laatste-bezoek': lezen,
  'put /api/v1/plannen/{id}/bezoek': lezen,
  'get /api/v1/organisaties': { nodig: 'aangemeld' },
  'get /api/v1/ik/sessies': { nodig: 'aangemeld' },
  'get /api/v1/plannen/{id}/uitnodigingen': { nodig: 'beheren' },
  'post /api/v1/plannen/{id}/uitnodigingen': { nodig: 'beheren', vul: async () => ({ body: uitnodiging }) },
  'delete /api/v1/plannen/{id}/uitnodigingen/{uitnodigingId}': {
    nodig: 'beheren',
    vul: async server => ({ param: { uitnodigingId: await uitgenodigd(server) } }),
  },
  'get /api/v1/plannen/{id}/motiveringen': lezen,
  'post /api/v1/plannen/{id}/motiveringen': {
    nodig: 'schrijven',
    vul: async () => ({ body: { ...plek, tekst: 'Zo is besloten.' } }),
  },
  'put /api/v1/plannen/{id}/motiveringen/{motiveringId}': {
    nodig: 'schrijven',
    vul: async server => ({ param: await motivering(server), body: { tekst: 'Toch anders.' } }),
  },
  'delete /api/v1/plannen/{id}/motiveringen/{motiveringId}': {
    nodig: 'schrijven',
    vul: async server => ({ param: await motivering(server) }),
  },
  'get /api/v1/plannen/{id}/regelset': lezen,
  'put /api/v1/plannen/{id}/regelset': {
    nodig: 'beheren',
    vul: async server => ({
      body: await (await server.ask('/api/v1/plannen/voorbeeld/regelset', 'dirk')).json(),
    }),
  },
  'get /api/v1/plannen/{id}/regelset/wijzigingen': lezen,
  'get /api/v1/plannen/{id}/versies': lezen,
  'post /api/v1/plannen/{id}/versies': {
    nodig: 'schrijven',
    vul: async () => ({ body: { naam: newId() } }),
  },
  'get /api/v1/plannen/{id}/versies/{versieId}': { nodig: 'lezen', vul: inVersie },
  'get /api/v1/plannen/{id}/versies/{versieId}/toestand': { nodig: 'lezen', vul: inVersie },
  'get /api/v1/plannen/{id}/versies/{versieId}/leespunten': { nodig: 'lezen', vul: inVersie },
  'put /api/v1/plannen/{id}/versies/{versieId}/gelezen': { nodig: 'lezen', vul: inVersie },
  'get /api/v1/plannen/{id}/vergelijking': {
    nodig: 'lezen',
    vul: async server => ({ query: `?van=${(await inVersie(server)).param.versieId}` }),
  },
  'get /api/v1/plannen/{id}/aanbiedingen': lezen,
  'post /api/v1/plannen/{id}/aanbiedingen': {
    nodig: 'beheren',
    vul: async server => ({ body: await aangeboden(server) }),
  },
  'delete /api/v1/plannen/{id}/aanbiedingen/{aanbiedingId}': { nodig: 'beheren', vul: inAanbieding() },
  'put /api/v1/plannen/{id}/aanbiedingen/{aanbiedingId}/akkoord': {
    nodig: 'lezen',
    vul: inAanbieding({ antwoord: 'akkoord-met-voorbehoud', tekst: 'Onder voorbehoud van de raad.' }),
  },
  'post /api/v1/plannen/{id}/aanbiedingen/{aanbiedingId}/herinnering': {
    nodig: 'beheren',
    vul: inAanbieding(),
  },
  'post /api/v1/plannen/{id}/aanbiedingen/{aanbiedingId}/vaststelling': {
    nodig: 'beheren',
    vul: inAanbieding({ volgende: '2.0' }),
  },
  'get /api/v1/plannen/{id}/vaststellingen': lezen,
  'get /api/v1/plannen/{id}/vaststellingen/{vaststellingId}/bestanden/{vorm}': {
    nodig: 'lezen',
    vul: async server => ({ param: (await vastgesteld(server)).param }),
  },
  'get /api/v1/plannen/{id}/raadskalender': lezen,
  'get /api/v1/plannen/{id}/raadskalender/ical': lezen,
  'put /api/v1/plannen/{id}/raadskalender': {
    nodig: 'schrijven',
    vul: async () => ({ body: { concept: 9, college: 6, griffie: 4, commissie: 2 } }),
  },
  'get /api/v1/plannen/{id}/publicatie': lezen,
  'put /api/v1/plannen/{id}/publicatie': { nodig: 'beheren', vul: vastgesteld },
  'delete /api/v1/plannen/{id}/publicatie': { nodig: 'beheren' },
  'get /api/v1/plannen/{id}/huisstijl': lezen,
  'put /api/v1/plannen/{id}/huisstijl': { nodig: 'beheren', vul: async () => ({ body: opmaak }) },
  'get /api/v1/plannen/{id}/huisstijl/logo': { nodig: 'lezen', vul: metLogo },
  'put /api/v1/plannen/{id}/huisstijl/logo': { nodig: 'beheren', vul: logo },
  'delete /api/v1/plannen/{id}/huisstijl/logo': { nodig: 'beheren', vul: metLogo },
  'get /api/v1/plannen/{id}/draden': lezen,
  'get /api/v1/plannen/{id}/draden/{draadId}': { nodig: 'lezen', vul: inDraad() },
  'put /api/v1/plannen/{id}/gezien': {
    nodig: 'lezen',
    vul: async server => ({ body: { draden: [{ id: (await draad(server)).draadId, rev: 1 }] } }),
  },
  'post /api/v1/plannen/{id}/draden': { nodig: 'reageren', vul: async () => ({ body: begin }) },
  'post /api/v1/plannen/{id}/draden/{draadId}/opmerkingen': {
    nodig: 'reageren',
    vul: inDraad({ tekst: 'Wij.' }),
  },
  'put /api/v1/plannen/{id}/draden/{draadId}/opmerkingen/{opmerkingId}': {
    nodig: 'reageren',
    vul: inDraad({ tekst: 'Anders.' }),
  },
  'delete /api/v1/plannen/{id}/draden/{draadId}/opmerkingen/{opmerkingId}': {
    nodig: 'reageren',
    vul: inDraad(),
  },
  'put /api/v1/plannen/{id}/draden/{draadId}/anker': {
    nodig: 'reageren',
    vul: inDraad({ elementId: 'a2', veld: 'titel', anker: null }),
  },
  'put /api/v1/plannen/{id}/draden/{draadId}/besluit': {
    nodig: 'schrijven',
    vul: async server => ({
      param: { draadId: (await made(server, '/draden', { ...begin, voorstel: { soort: 'weg' } })).id },
      body: { uitkomst: 'afgewezen', reden: 'Niet nodig.' },
    }),
  },
  'put /api/v1/plannen/{id}/draden/{draadId}/toewijzing': {
    nodig: 'reageren',
    vul: inDraad({ aan: null, uiterlijk: '2026-12-01' }),
  },
  'put /api/v1/plannen/{id}/draden/{draadId}/afhandeling': {
    nodig: 'reageren',
    vul: inDraad({ reden: 'vraag-beantwoord' }),
  },
  'delete /api/v1/plannen/{id}/draden/{draadId}/afhandeling': { nodig: 'reageren', vul: inDraad() },
  'get /api/v1/plannen/{id}/stukken': lezen,
  'get /api/v1/plannen/{id}/stukken/voor-wie': lezen,
  'post /api/v1/plannen/{id}/stukken': { nodig: 'lezen', vul: async () => ({ body: stuk }) },
  'get /api/v1/plannen/{id}/stukken/{taakId}': { nodig: 'lezen', vul: stukTaak },
  'delete /api/v1/plannen/{id}/stukken/{taakId}': { nodig: 'lezen', vul: stukTaak },
}

/**
 * Tested where their own rules are: they change who asks (signing in and out, one's own account), or ask for a token
 * or for being beheerder of any plan, and not for a role in this one.
 */
export const elders: ReadonlySet<string> = new Set([
  // Only of a paper that is ready, and only for who asked for it: in stukken.test.ts.
  'get /api/v1/plannen/{id}/stukken/{taakId}/bestand',
  'post /api/v1/aanmelden',
  'post /api/v1/afmelden',
  'put /api/v1/ik/wachtwoord',
  'put /api/v1/ik/email',
  'delete /api/v1/ik/sessies',
  'delete /api/v1/ik/sessies/{sessieId}',
  'post /api/v1/wachtwoord/vergeten',
  'post /api/v1/wachtwoord/nieuw',
  'post /api/v1/bewijzen/bekijken',
  'post /api/v1/bewijzen/bevestigen',
  'post /api/v1/uitnodigingen/bekijken',
  'post /api/v1/uitnodigingen/aanvaarden',
  'post /api/v1/uitnodigingen/nieuw-account',
  'post /api/v1/organisaties',
])
