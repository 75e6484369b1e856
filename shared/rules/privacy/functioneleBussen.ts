/** The words by which an e-mail address is that of an office or a task, and not of one person. */
const losWoord = new Set(
  `aanmelden aanmelding actief advies algemeen azwa balie bestuur bezwaar bureau cliëntenraad contact contactpunt
  crisisdienst data directie dpo fg gala ggd ggz griffie hallo hello help helpdesk hr huisarts huisartsen hulp ict
  info inkoop intake iza jeugd jz kennisnet klacht klachten klantcontact klantenservice kwaliteit leden loket mail
  meldpunt office ok ondersteuning onderzoek or pers planning po post postbus praktijk press preventie privacy
  project raad receptie redactie regie regio roaz roc ros samen samenwerking servicedesk social sociaal steunpunt
  support team vacature vacatures verwijzen verwijzing voorlichting voorzitter vrijwilliger vrijwilligers vvt
  webmaster welkom welzijn wijkteam wlz wmo wvggz zorg zvw`
    .split(/\s+/)
    .filter(woord => woord !== ''),
)

/** These also behind another word: `secretariaatbestuur`, `wadrand-programmabureau`. */
const samengesteld =
  /secretariaat|administratie|communicatie|programma|regioplan|regiobeeld|bestuurs|directie|redactie|meldpunt|klacht|projectbureau|zorginkoop|zorgkantoor|gemeente|wethouder|wijkteam|coordinatie|coördinatie|inwonerraad|afdeling/

/** Whether the part of an e-mail address before the @ begins with the name of an office: `info`, `zorg.inkoop`. */
export function isFunctioneel(voorApenstaart: string): boolean {
  const [naam = ''] = voorApenstaart.toLowerCase().split('+')
  const [eerste = ''] = naam.split(/[^a-z\u00e0-\u017f]+/)
  return samengesteld.test(naam) || losWoord.has(eerste)
}
