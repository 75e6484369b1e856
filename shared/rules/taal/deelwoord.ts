import { patroon } from './patroon.ts'
import { openWoordgeheugen } from './woordgeheugen.ts'

const woorden = (rij: string): string => rij.split(' ').join('|')

const voorvoegsel =
  'aan|achter|af|bij|binnen|bijeen|dicht|door|goed|in|klaar|los|mee|na|neer|om|onder|op|open|over|rond|samen|stil|terug|toe|uit|vast|vol|voor|vrij|weg|weer'
/** Participles by their form. Of those in `-t` only the stems that take a `t`: `betaalt` is no participle. */
const vorm = patroon(
  [
    `^(?:${voorvoegsel})?ge\\w{3,}(?:d|t|en)$`,
    `^(?:${voorvoegsel})?(?:be|her|ont|ver)\\w{2,}(?:d|(?:ch|[fkp])t|ut)$`,
    `^(?:be|ont|ver)(?:sloten|sproken|gonnen|keken|schreven|handeld|vangen|nomen|wezen|kregen|broken|worpen|bonden|loren)$`,
  ].join('|'),
)

/** Nouns, adjectives and other forms of verbs that look like a participle. */
const nietLijdend = patroon(
  `^(?:${woorden(
    'gebaren gebied gebieden gebouwen gebreken gebruik gebruiken gedeelten gedrag geduld geeft geest gehandicapten geheimen geld gelden geldt geleden gelegen gelegenheden geliefd geloven geluiden gemeenten gemeenschappen gemiddeld geneesmiddelen genezen genieten geniet gereed gerecht gerechten gesprekken getallen gevallen gevaren geven gevolgen gewend gewicht gewichten gewoonten gewoond gezinnen gezond geboorten gebeurt gebeuren gedetineerden gediplomeerden genodigden geneeskundigen bed beeld beeldend beleid bekend bereid bericht beroemd besluit bestand bestaand bevoegd bewust bezoekt behoud behoeft betreft verband verstand vermoed verantwoord verwant verdacht verlicht vertrouwd verzoekt verkoopt',
  )})$|heid$|schap(?:pen)?$|(?<!ge)geven$|(?:loos|baar)$`,
)

/** After `is` and `zijn` these say how something is, or that it came about by itself. */
const toestand = patroon(
  `^(?:${woorden(
    'beperkt gelukt gericht gevestigd gebaseerd bedoeld bestemd geschikt verplicht gehuisvest verbonden geopend gesloten gewenst gevraagd geborgd gekoppeld betrokken gestart gestopt gestegen gedaald gegroeid gezakt gekomen gebleven geweest geworden gegaan gebeurd gelopen begonnen gebleken geslaagd geboren gestorven vergroot veranderd verbeterd verminderd verhuisd verschenen verdwenen vertrokken toegenomen afgenomen afgelopen uitgevallen opgelopen verdeeld verslaafd overbelast',
  )})$`,
)

/** By word: behind an auxiliary the same words stand again and again. */
const isDeelwoord = openWoordgeheugen(woord => vorm.test(woord) && !nietLijdend.test(woord))

/** Whether a word after this auxiliary makes the sentence passive. */
export function maaktLijdend(woord: string, hulpwerkwoord: string): boolean {
  if (!isDeelwoord(woord)) return false
  return !/^(?:is|zijn)$/i.test(hulpwerkwoord) || !toestand.test(woord)
}
