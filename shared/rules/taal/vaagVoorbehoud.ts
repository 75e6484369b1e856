import type { Omschrijving } from './formulering.ts'

/** What the people wish whom it is for (`inwoners die willen stoppen met roken`) takes back nothing. */
const doelgroepDie =
  '\\b(?:inwoners|bewoners|ouderen|mensen|patiënten|cliënten|jongeren|kinderen|ouders|mantelzorgers|rokers)\\s+die\\s+(?:\\w+\\s+){0,4}'

/** Reservations: with these words nobody is held to anything. */
export const voorbehoud: readonly Omschrijving[] = [
  {
    frase: 'waar mogelijk',
    bron: '\\bwaar\\s+(?:dat\\s+|dit\\s+)?(?:ook\\s+)?mogelijk\\b',
    stammen: ['mogelijk'],
    zegt: 'dekt elke keer dat het niet lukt',
    scherper: 'altijd, behalve als [uitzondering],',
  },
  {
    frase: 'waar nodig / indien nodig / zo nodig',
    bron: '\\b(?:waar|indien|zo|als\\s+dat)\\s+nodig(?:\\s+is)?\\b',
    stammen: ['nodig'],
    zegt: 'laat open wie bepaalt dat het zover is',
    scherper: 'als [drempelwaarde] is bereikt',
  },
  {
    frase: 'indien / zo mogelijk',
    bron: '\\b(?:indien|zo|voor\\s+zover)\\s+mogelijk\\b',
    stammen: ['mogelijk'],
    zegt: 'dekt elke keer dat het niet lukt',
    scherper: 'uiterlijk [datum]',
  },
  {
    frase: 'in principe / in beginsel',
    bron: '\\bin\\s+(?:principe|beginsel)\\b',
    stammen: ['principe', 'beginsel'],
    zegt: 'noemt de uitzondering niet',
    scherper: 'altijd, behalve als [uitzondering],',
  },
  {
    frase: 'bij voorkeur',
    bron: '\\bbij\\s+voorkeur\\b',
    stammen: ['voorkeur'],
    zegt: 'is geen afspraak',
    scherper: 'in minimaal [n] van de gevallen',
  },
  {
    frase: 'zo veel mogelijk',
    bron: '\\b(?:zo\\s?veel|zoveel)\\s+mogelijk\\b',
    stammen: ['mogelijk'],
    zegt: 'heeft geen ondergrens',
    scherper: 'minimaal [n]',
  },
  {
    frase: 'naar verwachting',
    bron: '\\b(?:naar\\s+verwachting|verwachten\\s+(?:we|wij))\\b',
    stammen: ['verwacht'],
    zegt: 'geeft een voorspelling als afspraak',
    scherper: 'volgens [bron van de prognose]',
  },
  {
    frase: 'willen / wensen / ambiëren',
    bron: `(?<!${doelgroepDie})\\b(?:wil(?:len)?|wensen|wenst|ambiëren|ambieert|ambitie)\\b`,
    stammen: ['wil', 'wens', 'ambi'],
    zegt: 'is een wens, geen toezegging',
    scherper: '{gaat|gaan|het doel} per [datum]',
  },
  {
    frase: 'kunnen / zouden kunnen / zou moeten',
    bron: '\\b(?:zou(?:den)?\\s+(?<tussen>\\w+\\s+)?(?:kunnen|moeten|willen)|kunnen\\s+(?:mogelijk|eventueel))\\b',
    stammen: ['zou', 'kunnen'],
    zegt: 'houdt alles voorwaardelijk',
    scherper: '{gaat|gaan} per [datum] …',
  },
  {
    frase: 'proberen / trachten',
    bron: '\\b(?:prober(?:en)|probeert|tracht(?:en)?)\\b',
    stammen: ['probe', 'tracht'],
    zegt: 'belooft alleen moeite',
    scherper: '{regelt|regelen} uiterlijk [datum]',
  },
  {
    frase: 'afhankelijk van',
    bron: '\\bafhankelijk\\s+van\\b',
    stammen: ['afhankelijk'],
    zegt: 'is een voorwaarde zonder eigenaar',
    scherper: 'onder randvoorwaarde [nummer], gericht aan [wie], over de inzet van',
  },
  {
    frase: 'mits haalbaar / als de middelen het toelaten',
    bron: '\\b(?:mits\\s+(?:haalbaar|mogelijk)|(?:als|indien|voor\\s+zover)\\s+(?:de\\s+)?(?:middelen|capaciteit|budget(?:ten)?)\\b[^.!?;]{0,20}?\\b(?:toela(?:at|ten)|beschikbaar))\\b',
    stammen: ['mits', 'middelen', 'capaciteit', 'budget'],
    zegt: 'laat het geld open',
    scherper: 'met € [bedrag] uit [bron], toegezegd op [datum],',
  },
  {
    frase: 'eventueel / mogelijk(erwijs) / wellicht',
    bron: '\\b(?:eventueel|eventuele|mogelijkerwijs|wellicht)\\b',
    stammen: ['eventue', 'mogelijkerwijs', 'wellicht'],
    zegt: 'laat open of het gebeurt',
    scherper: '[wel of niet]',
  },
]
