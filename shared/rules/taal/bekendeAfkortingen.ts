/** What abbreviations in the world of regional plans stand for, to fill the begrippenlijst with. */
export const bekendeAfkortingen: ReadonlyMap<string, string> = new Map([
  ['ACP', 'advance care planning'],
  ['ANW', 'avond-, nacht- en weekendzorg'],
  ['AVG', 'Algemene verordening gegevensbescherming'],
  ['AZWA', 'Aanvullend zorg- en welzijnsakkoord'],
  ['CJG', 'Centrum voor Jeugd en Gezin'],
  ['ELV', 'eerstelijnsverblijf'],
  ['EPA', 'ernstige psychische aandoening'],
  ['GALA', 'Gezond en Actief Leven Akkoord'],
  ['GGD', 'gemeentelijke gezondheidsdienst'],
  ['GGZ', 'geestelijke gezondheidszorg'],
  ['GLI', 'gecombineerde leefstijlinterventie'],
  ['HAP', 'huisartsenpost'],
  ['HIS', 'huisartseninformatiesysteem'],
  ['IZA', 'Integraal Zorgakkoord'],
  ['JGZ', 'jeugdgezondheidszorg'],
  ['LVB', 'licht verstandelijke beperking'],
  ['MDO', 'multidisciplinair overleg'],
  ['MSZ', 'medisch-specialistische zorg'],
  ['PGO', 'persoonlijke gezondheidsomgeving'],
  ['POH', 'praktijkondersteuner huisarts'],
  ['ROAZ', 'regionaal overleg acute zorgketen'],
  ['ROS', 'regionale ondersteuningsstructuur'],
  ['SEH', 'spoedeisende hulp'],
  ['SPUK', 'specifieke uitkering'],
  ['TAZ', 'programma Toekomstbestendige Arbeidsmarkt Zorg en Welzijn'],
  ['VNG', 'Vereniging van Nederlandse Gemeenten'],
  ['VVT', 'verpleeghuizen, verzorgingshuizen en thuiszorg'],
  ['VWS', 'ministerie van Volksgezondheid, Welzijn en Sport'],
  ['WLZ', 'Wet langdurige zorg'],
  ['WMO', 'Wet maatschappelijke ondersteuning'],
  ['WOZO', 'programma Wonen, Ondersteuning en Zorg voor Ouderen'],
  ['WPG', 'Wet publieke gezondheid'],
  ['ZVW', 'Zorgverzekeringswet'],
])

/** Everybody knows these, or they are no abbreviations: numerals, schools, and words that people shout. */
export const alledaags: ReadonlySet<string> = new Set(
  'AED AI AOW APK BTW BV CAO CD COVID CV DNA EHBO EN EU GPS HAVO HBO HIV HR ICT ID II III IT IV IX KM MBO MRI NL NU NV OF OK PC PDF PR PS QR SMS TV UV VI VII VIII VMBO VS VWO WC WEL XI XII ALLE ALLEEN ALTIJD DAT DE DEZE DIT EEN ELKE GEEN HET JA MEER MET MOET NEE NIET NOG SAMEN TOT VOOR WAT WIE WIJ ZIJ'.split(
    ' ',
  ),
)
