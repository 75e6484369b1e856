/** Without the characters that XML 1.0 has no place for (§2.2): they stand for nothing on paper either. */
export const mogelijk = (tekst: string): string => tekst.replace(onmogelijk, '')

/** Words as they stand in XML. */
export const xmlTekst = (tekst: string): string =>
  mogelijk(tekst)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const onmogelijk = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
