/**
 * Every "no" of the server: the code that programs read, the HTTP status, the close code on a socket, and
 * the sentence people read. Close codes 4400–4499 end a y-websocket connection for good; 1012, 1013 and
 * 4503 make it try again (research: y-websocket 3.1.0).
 */
export const refusals = {
  'ongeldige-aanvraag': { status: 400, close: 4400, zin: 'Deze aanvraag kan de server niet lezen.' },
  'ongeldig-plan': {
    status: 422,
    close: 4400,
    zin: 'Dit bestand is geen geldig regioplan. Er is niets opgeslagen.',
  },
  'ongeldige-motivering': {
    status: 422,
    close: 4400,
    zin: 'Deze motivering kan zo niet worden bewaard.',
  },
  'ongeldige-regelset': {
    status: 422,
    close: 4400,
    zin: 'Deze criteria kunnen zo niet worden bewaard. Er is niets gewijzigd.',
  },
  'ongeldige-opmerking': {
    status: 422,
    close: 4400,
    zin: 'Dit kan zo niet worden bewaard. Er is niets gewijzigd.',
  },
  'niet-uw-opmerking': {
    status: 403,
    close: 4400,
    zin: 'Dit schreef iemand anders. Alleen wie het schreef, kan het wijzigen of weghalen.',
  },
  'al-besloten': {
    status: 409,
    close: 4400,
    zin: 'Over dit voorstel is al besloten.',
  },
  'eerst-besluiten': {
    status: 409,
    close: 4400,
    zin: 'Over dit voorstel is nog niet besloten. Neem het over of wijs het af.',
  },
  'voorstel-achterhaald': {
    status: 409,
    close: 4400,
    zin: 'Hier staat intussen iets anders dan toen dit werd voorgesteld. Er is niets gewijzigd.',
  },
  'voorstel-past-niet': {
    status: 409,
    close: 4400,
    zin: 'Dit voorstel kan niet worden overgenomen. Er is niets gewijzigd.',
  },
  'versie-bestaat': {
    status: 409,
    close: 4400,
    zin: 'Er is al een versie met deze naam, en een versie verandert niet meer. Kies een andere naam.',
  },
  'al-aangeboden': {
    status: 409,
    close: 4400,
    zin: 'Er is al een versie aangeboden. Stel die vast of trek die in voordat u een andere aanbiedt.',
  },
  'aanbieding-gesloten': {
    status: 409,
    close: 4400,
    zin: 'Deze aanbieding is gesloten. Er kan niet meer op worden geantwoord.',
  },
  'bestand-beschadigd': {
    status: 503,
    close: 4403,
    zin: 'Dit bestand is op de server beschadigd: het is niet meer wat is vastgesteld. Vraag uw beheerder om een reservekopie terug te zetten.',
  },
  'niet-tekenen': {
    status: 403,
    close: 4403,
    zin: 'U tekent in dit plan niet namens een organisatie die om haar akkoord is gevraagd.',
  },
  'stuk-zonder-overleg': {
    status: 422,
    close: 4400,
    zin: 'Opmerkingen en voorstellen kunnen alleen mee met het plan als Word (docx) of OpenDocument (odt).',
  },
  'stuk-zonder-plan': {
    status: 422,
    close: 4400,
    zin: 'Om later terug te lezen kan het plan alleen mee met het plan als Word (docx).',
  },
  'intussen-gewijzigd': {
    status: 409,
    close: 4400,
    zin: 'Iemand anders wijzigde dit intussen. Kijk wat er nu staat en probeer het opnieuw.',
  },
  'ongeldig-bericht': {
    status: 400,
    close: 4400,
    zin: 'De verbinding stuurde iets wat de server niet kan lezen.',
  },
  'niet-aangemeld': { status: 401, close: 4401, zin: 'Meld u opnieuw aan om verder te werken.' },
  'aanmelden-mislukt': {
    status: 401,
    close: 4401,
    zin: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
  },
  'geen-toegang': { status: 403, close: 4403, zin: 'U heeft geen toegang tot dit plan.' },
  'alleen-lezen': { status: 403, close: 4403, zin: 'U kunt dit plan lezen, maar niet wijzigen.' },
  'niet-reageren': {
    status: 403,
    close: 4403,
    zin: 'U kunt dit plan lezen, maar er niet op reageren.',
  },
  'laatste-beheerder': {
    status: 409,
    close: 4400,
    zin: 'Dit is de enige beheerder van het plan. Maak eerst iemand anders beheerder.',
  },
  'vreemde-inhoud': {
    status: 403,
    close: 4403,
    zin: 'Uw programma schreef herhaaldelijk iets wat niet in een regioplan hoort. Herlaad de pagina.',
  },
  'vreemde-herkomst': { status: 403, close: 4403, zin: 'Deze aanvraag komt van een andere website.' },
  'niet-gevonden': { status: 404, close: 4404, zin: 'Deze pagina of dit plan bestaat niet (meer).' },
  'geen-lid': { status: 404, close: 4404, zin: 'Deze persoon hoort niet bij dit plan.' },
  'plan-vervangen': {
    status: 409,
    close: 4409,
    zin: 'Van dit plan is een reservekopie teruggezet. Wat daarna is geschreven, staat er niet meer in. Herlaad de pagina om in de teruggezette versie verder te werken.',
  },
  'vreemde-afzender': {
    status: 403,
    close: 4403,
    zin: 'Deze verbinding schreef uit naam van iemand anders. Dat is niet opgeslagen.',
  },
  'wijziging-ontbreekt': {
    status: 409,
    close: 4409,
    zin: 'Van uw wijzigingen ontbreekt een stuk. Herlaad de pagina om verder te werken.',
  },
  'plan-beschadigd': {
    status: 503,
    close: 4403,
    zin: 'Een deel van dit plan is op de server beschadigd. U leest wat er tot daar is opgeslagen; wijzigen kan nu niet. Vraag uw beheerder om een reservekopie terug te zetten.',
  },
  'plan-vol': {
    status: 413,
    close: 4413,
    zin: 'Dit plan is vol: er kan niets meer bij. Haal tekst weg die niet meer nodig is; wat u schreef, wordt dan vanzelf opgeslagen.',
  },
  'te-groot': { status: 413, close: 4413, zin: 'Dit is te groot om in één keer te verwerken.' },
  'te-oud': {
    status: 426,
    close: 4426,
    zin: 'Er is een nieuwe versie van Regiotafel. Uw werk is opgeslagen; herlaad de pagina.',
  },
  'te-vaak': {
    status: 429,
    close: 1013,
    zin: 'Dit gebeurt te vaak achter elkaar. Probeer het over een minuut opnieuw.',
  },
  'te-vaak-gevraagd': {
    status: 429,
    close: 1013,
    zin: 'Dit is te vaak gevraagd. Probeer het over een uur opnieuw.',
  },
  'te-traag': {
    status: 503,
    close: 1013,
    zin: 'De verbinding is te traag om alles binnen te halen. Er wordt opnieuw verbinding gemaakt.',
  },
  'te-druk': {
    status: 503,
    close: 1013,
    zin: 'Er zijn nu te veel vensters met dit plan open. Sluit er een, of probeer het zo opnieuw.',
  },
  'rol-gewijzigd': { status: 409, close: 4503, zin: 'Uw rol in dit plan is gewijzigd.' },
  herstart: { status: 503, close: 1012, zin: 'De server start opnieuw. U kunt zo weer verder.' },
  hersteld: { status: 503, close: 1012, zin: 'Het plan is hersteld. U kunt zo weer verder.' },
  'opslag-mislukt': {
    status: 503,
    close: 1013,
    zin: 'De server kan nu niet opslaan. Sluit dit venster niet.',
  },
  'onverwachte-fout': {
    status: 500,
    close: 1011,
    zin: 'Er ging iets mis op de server. Probeer het opnieuw.',
  },
  // About people and invitations, over HTTP alone: a close code without a reason means one of those above.
  'geen-beheerder': { status: 403, close: 4403, zin: 'Alleen een beheerder van een plan kan dit.' },
  'uitnodiging-onbekend': {
    status: 404,
    close: 4404,
    zin: 'Deze uitnodiging bestaat niet. Kijk of u de hele link heeft.',
  },
  'uitnodiging-verlopen': {
    status: 410,
    close: 4404,
    zin: 'Deze uitnodiging is verlopen. Vraag om een nieuwe.',
  },
  'uitnodiging-ingetrokken': {
    status: 410,
    close: 4404,
    zin: 'Deze uitnodiging is ingetrokken.',
  },
  'uitnodiging-gebruikt': {
    status: 410,
    close: 4404,
    zin: 'Deze uitnodiging is al gebruikt. Een uitnodiging geldt voor één persoon.',
  },
  'uitnodiging-ander-adres': {
    status: 403,
    close: 4403,
    zin: 'Deze uitnodiging is voor een ander e-mailadres.',
  },
  'al-lid': { status: 409, close: 4400, zin: 'U hoort al bij dit plan.' },
  'account-bestaat': {
    status: 409,
    close: 4400,
    zin: 'Met dit e-mailadres is al een account. Meld u daarmee aan.',
  },
  'organisatie-bestaat': { status: 409, close: 4400, zin: 'Er is al een organisatie met deze naam.' },
  'adres-ongeldig': { status: 422, close: 4400, zin: 'Dit is geen e-mailadres.' },
  'wachtwoord-te-kort': {
    status: 422,
    close: 4400,
    zin: 'Een wachtwoord heeft ten minste 12 tekens. Een korte zin is goed te onthouden.',
  },
  'wachtwoord-te-lang': { status: 422, close: 4400, zin: 'Een wachtwoord heeft ten hoogste 200 tekens.' },
  'wachtwoord-is-adres': {
    status: 422,
    close: 4400,
    zin: 'Uw e-mailadres is geen goed wachtwoord. Kies iets wat niemand raadt.',
  },
  'wachtwoord-te-bekend': {
    status: 422,
    close: 4400,
    zin: 'Dit wachtwoord is te makkelijk te raden. Kies iets anders, zoals een korte zin.',
  },
  'wachtwoord-onjuist': { status: 403, close: 4403, zin: 'Uw huidige wachtwoord is niet juist.' },
  'link-verlopen': {
    status: 410,
    close: 4404,
    zin: 'Deze link is verlopen of al gebruikt. Vraag een nieuwe aan.',
  },
  'demo-account': {
    status: 403,
    close: 4403,
    zin: 'Van een persoon uit de voorbeeldregio zijn e-mailadres en wachtwoord niet te wijzigen.',
  },
  // About a document that is brought in.
  'geen-word': {
    status: 422,
    close: 4400,
    zin: 'Dit is geen Word-document. Kies een bestand dat op .docx eindigt.',
  },
  'word-oud': {
    status: 422,
    close: 4400,
    zin: 'Dit is een bestand van een oude Word. Bewaar het in Word als .docx en kies dat.',
  },
  'word-beveiligd': {
    status: 422,
    close: 4400,
    zin: 'Dit document is met een wachtwoord beveiligd. Haal het wachtwoord er in Word af en kies het opnieuw.',
  },
  'word-macro': {
    status: 422,
    close: 4400,
    zin: 'In dit document zitten macro’s. Bewaar het in Word als .docx zonder macro’s en kies dat.',
  },
  'word-verwijst': {
    status: 422,
    close: 4400,
    zin: 'Dit document haalt iets op van buiten zichzelf, zoals een gekoppeld sjabloon of een gekoppelde afbeelding. Verbreek die koppelingen in Word en kies het opnieuw.',
  },
  'word-onveilig': {
    status: 422,
    close: 4400,
    zin: 'Dit bestand is ongewoon ingepakt en wordt daarom niet gelezen. Open het in Word, bewaar het opnieuw als .docx en kies dat.',
  },
  'word-beschadigd': {
    status: 422,
    close: 4400,
    zin: 'Dit bestand is beschadigd of niet helemaal aangekomen. Open het in Word, bewaar het opnieuw en kies dat.',
  },
  'word-te-groot': {
    status: 413,
    close: 4413,
    zin: 'Dit document is te groot om in te lezen: ten hoogste 20 MB. Haal er grote afbeeldingen uit, of deel het op.',
  },
  'stukken-druk': {
    status: 503,
    close: 1013,
    zin: 'Er wachten al veel stukken. Probeer het over een paar minuten opnieuw.',
  },
  'inlezen-druk': {
    status: 503,
    close: 1013,
    zin: 'De server leest nu andere documenten. Probeer het zo opnieuw.',
  },
  // About the house style of a plan.
  'kleur-te-licht': {
    status: 422,
    close: 4400,
    zin: 'Deze kleur is te licht om op wit te lezen: het contrast met wit moet ten minste 4,5 op 1 zijn. Kies een donkerdere kleur.',
  },
  'logo-geen-beeld': {
    status: 422,
    close: 4400,
    zin: 'Dit is geen PNG of JPEG. Bewaar het logo als PNG of JPEG en kies dat.',
  },
  'logo-te-groot': {
    status: 413,
    close: 4413,
    zin: 'Dit bestand is te groot: een logo is ten hoogste 500 kB. Bewaar het logo kleiner en kies dat.',
  },
  'logo-te-veel-punten': {
    status: 422,
    close: 4400,
    zin: 'Dit beeld is te groot: een logo is ten hoogste 4.000 bij 4.000 beeldpunten. Maak het kleiner en kies het opnieuw.',
  },
  'logo-beschadigd': {
    status: 422,
    close: 4400,
    zin: 'Dit beeld kan niet op papier worden gezet. Open het in een tekenprogramma, bewaar het opnieuw als PNG en kies dat.',
  },
  'logo-zonder-tekst': {
    status: 422,
    close: 4400,
    zin: 'Schrijf wat er op het logo staat. Wie het logo niet ziet, hoort die tekst.',
  },
  'logo-druk': {
    status: 503,
    close: 1013,
    zin: 'De server probeert nu een ander logo uit. Probeer het zo opnieuw.',
  },
} as const satisfies Record<string, { status: number; close: number; zin: string }>

export type RefusalCode = keyof typeof refusals

/** Thrown where the answer is no; the edge turns it into a problem document or a close frame. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: RefusalCode, details: Readonly<Record<string, unknown>> = {}) {
    super(refusals[code].zin)
    this.name = 'Refusal'
    this.code = code
    this.details = details
  }
}

/** The refusal behind a close code, for the page to show. Null for an ordinary drop. */
export function refusalOfClose(close: number, reason: string): RefusalCode | null {
  if (Object.hasOwn(refusals, reason)) return reason as RefusalCode
  const found = Object.entries(refusals).find(([, refusal]) => refusal.close === close)
  return close >= 4400 && found ? (found[0] as RefusalCode) : null
}
