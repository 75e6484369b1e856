/** The longest address that a mail server takes (RFC 5321, 4.5.3.1.3, without the brackets). */
export const longestAdres = 254

/** Whether these letters can be one e-mail address; that there is a mailbox behind it only a letter can tell. */
export const isAdres = (text: string): boolean =>
  text.length <= longestAdres &&
  /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+\.[^\s@<>()[\],;:\\".]+$/.test(text)
