/** What may be said of a document once a plan is made of it, in one sentence each. */
export const bouwsoorten = {
  overgeslagen: 'Dit komt niet in het plan, omdat u dat zo koos.',
  titel: 'De titel van het document is niet overgenomen: het plan heeft er al een.',
  geenPlek: 'Dit paste in geen enkel veld en staat nu als tekst in een hoofdstuk.',
  alsTekst: 'Dit paste niet in het veld dat erbij hoort en staat nu als tekst bij het onderdeel.',
  termijn:
    'Van een jaar, kwartaal of maand is bij een einde de laatste dag ingevuld en bij een begin de eerste. Dit stond er.',
  kolom: 'Voor deze kolommen is geen veld; wat erin stond, staat als tekst bij het onderdeel.',
  veldnaam: 'Koppen, kolomkoppen en labels die de naam van een veld zijn, staan er niet dubbel.',
  groepskop: 'Koppen die alleen zeggen wat er komt, zijn weggelaten.',
  nummer: 'Getypte nummers voor titels zijn weggelaten; het regioplan nummert zelf.',
} as const
export type Bouwsoort = keyof typeof bouwsoorten
