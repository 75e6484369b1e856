import type { Omschrijving } from './formulering.ts'

/** Words for those who act that name nobody. */
export const actor: readonly Omschrijving[] = [
  {
    frase: '(betrokken / relevante) partijen, stakeholders',
    bron: '\\b(?:(?:betrokken|relevante|alle|diverse|verschillende)\\s+partijen|stakeholders)\\b',
    stammen: ['partijen', 'stakeholders'],
    zegt: 'houdt niemand eraan',
    scherper: '[partijen]',
  },
  {
    frase: 'de regio / de keten / het veld',
    bron: '\\b(?:de\\s+regio|de\\s+keten|het\\s+veld|het\\s+sociaal\\s+domein)\\s+(?:gaat|zal|pakt|doet|zorgt|werkt|neemt|maakt)\\b',
    stammen: ['regio ', 'keten ', 'veld ', 'domein '],
    zegt: 'kan zelf niets doen: een organisatie doet dat',
    scherper: '[partij] [doet]',
  },
  {
    frase: 'ketenpartners / samenwerkingspartners',
    bron: '\\b(?:keten|samenwerkings|net?werk)partners\\b',
    stammen: ['ketenpartners', 'samenwerkingspartners', 'netwerkpartners', 'newerkpartners'],
    zegt: 'noemt geen namen',
    scherper: '[partijen]',
  },
  {
    frase: 'er wordt / er worden',
    bron: '\\ber\\s+(?:wordt|worden|zal|zullen)\\b(?![^.!?;]{0,80}?\\bdoor\\b)',
    stammen: ['wordt', 'worden', 'zal', 'zullen'],
    zegt: 'noemt geen doener',
    scherper: 'door [partij] wordt',
  },
  {
    frase: 'kwetsbare groepen / inwoners',
    bron: '\\bkwetsbare\\s+(?:groepen|inwoners|mensen|burgers|doelgroepen)\\b',
    stammen: ['kwetsbare'],
    zegt: 'is niet te tellen',
    scherper: '[doelgroep met aantal]',
  },
]
