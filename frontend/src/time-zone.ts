/** The reader's time zone as an IANA name, "UTC" where the browser does not tell. */
export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
