import {
  type CellText,
  type DocxParts,
  entry,
  numbering,
  paragraph,
  run,
  style,
  styled,
  table,
} from './makeDocx.ts'

const merged = (inside: string, goesOn = false): CellText => ({
  inside,
  settings: goesOn ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>',
})
const over = (columns: number, inside: string): CellText => ({
  inside,
  settings: `<w:gridSpan w:val="${columns}"/>`,
})
const field = (instruction: string, outcome: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${outcome}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** Word in Dutch: styles keep their English names, ids are Dutch, headings are numbered by their style. */
const wordDesktop: DocxParts = {
  titel: 'Regioplan Beekdal',
  styles: [
    style('Standaard', 'Normal'),
    style('Titel', 'Title'),
    ...[1, 2, 3, 4].map(level =>
      style(
        `Kop${level}`,
        `heading ${level}`,
        `<w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="9"/></w:numPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr>`,
      ),
    ),
  ].join(''),
  numbering: numbering({ 1: ['bullet', 'bullet'], 2: ['decimal'], 9: ['decimal', 'decimal', 'decimal'] }),
  footnotes: `<w:footnote w:id="2">${paragraph('Telling van de regio, peildatum oktober.')}</w:footnote>`,
  body: [
    styled('Titel', 'Regioplan Beekdal-Duinrade'),
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Inhoudsopgave')}<w:p>${field('TOC \\o "1-3" \\h', run('1 Waarom dit plan 2'))}</w:p></w:sdtContent></w:sdt>`,
    styled('Kop1', 'Waarom dit plan'),
    `<w:p>${run('In onze regio wachten ')}${run('vierhonderd ouderen', '<w:b/>')}${run(' op hulp')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}</w:p>`,
    entry('Wij willen dat korter.', 1),
    entry('En dichterbij.', 1, 1),
    styled('Kop2', 'Voor wie'),
    paragraph('Voor alle inwoners.'),
    styled('Kop1', 'Regio-opgaven'),
    styled('Kop2', 'Ouderen wonen langer thuis'),
    styled('Kop3', 'Knelpunt'),
    paragraph('Er is te weinig nachtzorg.'),
    styled('Kop3', 'Afspraken'),
    styled('Kop4', 'Eén loket voor de nacht'),
    paragraph('Wij openen één loket.'),
    `<w:p>${run('Trekker: ', '<w:b/>')}${run('Zorggroep Beekdal')}</w:p>`,
    paragraph('Einddatum: 31 december 2028'),
    entry('Eerst één gemeente.', 2),
    entry('Dan alle gemeenten.', 2),
  ].join(''),
}

/** Word Online cuts its words into many runs, each with notes of the speller around it. */
const wordOnline: DocxParts = {
  styles: [style('Heading1', 'heading 1'), style('Heading2', 'heading 2')].join(''),
  numbering: numbering({ 5: ['bullet'] }),
  body: [
    `<w:p w:rsidR="00A1"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:proofErr w:type="spellStart"/>${run('Opg')}${run('ave 1')}<w:proofErr w:type="spellEnd"/>${run(': Mentale gezondheid')}</w:p>`,
    `<w:p>${run('Er zijn ')}${run('lange')}${run(' wachttijden.')}<w:r><w:t></w:t></w:r></w:p>`,
    styled('Heading2', 'Afspraak 1.1: Een verkennend gesprek'),
    `<w:p>${['Binnen ', 'twee ', 'weken ', 'een ', 'gesprek.'].map(words => run(words)).join('')}</w:p>`,
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr>${run('met de ')}${run('huisarts', '<w:i/>')}</w:p>`,
    '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
    styled('Heading1', 'Begrippen'),
    table([
      ['Afkorting', 'Betekenis'],
      ['VGO', 'verkennend gesprek'],
      ['SPV', 'sociaal-psychiatrisch verpleegkundige'],
    ]),
  ].join(''),
}

/** LibreOffice writes its own names of styles, and levels of the outline in each of them. */
const libreOffice: DocxParts = {
  styles: [
    style('Heading1', 'Heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style('Heading2', 'Heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
    style('TextBody', 'Body Text'),
  ].join(''),
  numbering: numbering({ 1: ['bullet'], 3: ['lowerLetter'] }),
  body: [
    styled(
      'Heading1',
      `<w:bookmarkStart w:id="0" w:name="_Toc1"/>${run('1. Inleiding')}<w:bookmarkEnd w:id="0"/>`,
    ),
    styled('TextBody', `<w:r><w:lastRenderedPageBreak/><w:t>Dit plan is van ons samen.</w:t></w:r>`),
    styled('Heading1', run('2. Randvoorwaarden')),
    styled('Heading2', run('Gegevens delen')),
    styled('TextBody', 'Zonder grondslag kan dit niet.'),
    paragraph('Aan wie: ministerie'),
    entry('eerste stap', 3),
    entry('tweede stap', 3),
    styled('Heading1', run('3. Cijfers')),
    table([
      ['Gemeente', 'Inwoners'],
      ['Beekdal', '31.000'],
      ['Duinrade', '18.500'],
    ]),
  ].join(''),
}

/** Google Docs gives each list nine levels, and writes links as such. */
const googleDocs: DocxParts = {
  styles: [style('Title', 'Title'), style('Subtitle', 'Subtitle'), style('Heading1', 'heading 1')].join(''),
  numbering: numbering({ 1: Array.from({ length: 9 }, () => 'bullet') }),
  relations:
    '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://regio.example/beeld" TargetMode="External"/>',
  body: [
    styled('Title', 'Plan voor de jeugd'),
    styled('Subtitle', 'Versie voor de bestuurlijke tafel'),
    styled('Heading1', 'Ambitie'),
    `<w:p>${run('Zie het ')}<w:hyperlink r:id="rId7">${run('regiobeeld', '<w:u w:val="single"/>')}</w:hyperlink>${run('.')}</w:p>`,
    ...[0, 1, 2, 8].map(level => entry(`punt op diepte ${level}`, 1, level)),
    styled('Heading1', 'Acties'),
    table([
      ['Actie', 'Wie', 'Wanneer'],
      ['Vaste contactpersoon', 'Jeugdteam, GGZ', '1 mei 2027'],
      ['Samen opleiden', 'Onderwijs', 'medio 2027'],
    ]),
  ].join(''),
}

/** One large table with an opgave over several afspraken, and two rows of heads. */
const tabelMetAfspraken: DocxParts = {
  body: [
    styled('Heading1', 'Overzicht van afspraken'),
    table(
      [
        [over(3, 'Wat'), over(3, 'Wie en wanneer')],
        ['Opgave', 'Afspraak', 'Toelichting', 'Trekker', 'Betrokken partijen', 'Einddatum'],
        [
          merged('Ouderen'),
          'Nachtloket',
          'Zeven dagen per week',
          'Zorggroep',
          'GGD; Huisartsenkring',
          '31-12-2027',
        ],
        [merged('', true), 'Valpreventie', 'In elke wijk', 'GGD', '', 'eind 2028'],
        [
          merged('Jeugd'),
          'Contactpersoon',
          'Eén per gezin',
          'Gemeente Beekdal',
          'GGZ (adviseur)',
          '01-06-2027',
        ],
        [over(6, 'Nog te bespreken: vervoer')],
      ],
      2,
    ),
    paragraph('Stand van oktober.'),
  ].join(''),
}

/** A card for each afspraak, as many regions have them. */
const kaarten: DocxParts = {
  body: [
    styled('Heading1', 'Opgave A: Arbeidsmarkt'),
    ...['Samen werven', 'Samen opleiden'].flatMap((titel, index) => [
      table([
        [over(2, `Afspraak ${index + 1}: ${titel}`)],
        ['Omschrijving', paragraph('Wij doen dit samen.') + entry('stap een', 1)],
        ['Trekker', 'Ziekenhuis Duinrade'],
        ['Partijen', paragraph('Zorggroep Beekdal') + paragraph('GGZ Beekdal')],
        ['Resultaat', 'Aantal nieuwe medewerkers'],
        ['Nulmeting', '80'],
        ['Streefwaarde', '120'],
        ['Mijlpalen', paragraph('1 april 2027: eerste groep') + paragraph('1 oktober 2027: tweede groep')],
        ['Kosten', '€ 250.000'],
        ['Financiering', 'transformatiemiddelen'],
        ['Risico', 'Te weinig opleiders'],
      ]),
      paragraph(''),
    ]),
  ].join(''),
  numbering: numbering({ 1: ['bullet'] }),
}

const deleted = (words: string): string =>
  `<w:del w:author="Bram">${run(words).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`

/** In the middle of being discussed: tracked changes, moved text and comments. */
const gevolgd: DocxParts = {
  comments: `<w:comment w:id="0" w:author="Carla">${paragraph('Is dit haalbaar?')}</w:comment>`,
  body: [
    styled('Heading1', 'Samenwerken'),
    `<w:p>${run('Wij ')}${deleted('streven ernaar te ')}<w:ins w:author="Anna">${run('gaan ')}</w:ins>${run('samen overleggen.')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    `<w:p><w:moveFrom>${run('Deze zin is verhuisd.')}</w:moveFrom></w:p>`,
    `<w:p><w:moveTo>${run('Deze zin is verhuisd.')}</w:moveTo></w:p>`,
    paragraph(run('Een alinea die '), '<w:rPr><w:del/></w:rPr>'),
    paragraph('doorloopt.'),
    `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('vervallen rij')}</w:tc><w:tc>${paragraph('ook')}</w:tc></w:tr><w:tr><w:tc>${paragraph('blijft')}</w:tc><w:tc>${paragraph('staan')}</w:tc></w:tr></w:tbl>`,
    paragraph(run('Alleen voor intern gebruik', '<w:vanish/>')),
  ].join(''),
}

/** Without any style: bold lines for headings, signs typed for lists. */
const zonderStijlen: DocxParts = {
  titel: 'Notitie samenwerking',
  body: [
    paragraph('Concept voor overleg'),
    paragraph(run('Aanleiding', '<w:b/>')),
    `<w:p>${run('De zorg wordt duurder.')}<w:r><w:br/></w:r>${run('Er zijn te weinig mensen.')}</w:p>`,
    paragraph('- eerste punt'),
    paragraph('• tweede punt'),
    paragraph(run('Opgave 1: Zorg bij mensen thuis', '<w:b/>')),
    paragraph('Mensen willen thuis blijven.'),
    paragraph(run('Afspraak 1: Wijkteams', '<w:b/>')),
    paragraph('Elke wijk krijgt een team.'),
    paragraph(run('Planning:', '<w:b/>')),
    paragraph('1 januari 2028'),
  ].join(''),
}

/** Everything that stands beside the text or in it in another way. */
const rondomDeTekst: DocxParts = {
  header: paragraph('Vertrouwelijk concept'),
  footnotes: `<w:footnote w:id="1">${paragraph('Eerste noot.')}${paragraph('Met een tweede alinea.')}</w:footnote>`,
  body: [
    styled('Heading1', `${run('Beelden')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
    `<w:p>${run('Voor het vak.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr title="Kader"/><wps:txbx><w:txbxContent>${paragraph('Tekst in een kader')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    `<w:p><w:r><w:drawing><wp:docPr descr="Kaart van de negen gemeenten"/><a:blip r:embed="x"/></w:drawing></w:r></w:p>`,
    `<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>`,
    `<w:p>${field('REF _Ref1', run('figuur 2'))}</w:p><w:p>${field('PAGE', run('7'))}</w:p>`,
    table([[over(1, paragraph('Een kader van één cel') + styled('Heading2', 'Kop in het kader'))]]),
    table([
      [
        'Links',
        table([
          ['binnen', 'in'],
          ['de', 'cel'],
        ]),
      ],
      ['Onder', `<w:sdt><w:sdtContent>${paragraph('in een besturing')}</w:sdtContent></w:sdt>`],
    ]),
    '<w:sectPr><w:pgSz/></w:sectPr>',
  ].join(''),
}

/** Documents as people have them, by what wrote them or what is in them. */
export const fixtures: Readonly<Record<string, DocxParts>> = {
  'Word op de computer': wordDesktop,
  'Word in de browser': wordOnline,
  LibreOffice: libreOffice,
  'Google Docs': googleDocs,
  'een tabel met afspraken': tabelMetAfspraken,
  'een kaart per afspraak': kaarten,
  'bijgehouden wijzigingen': gevolgd,
  'geen stijlen': zonderStijlen,
  'alles rondom de tekst': rondomDeTekst,
}
