/** What is wrong with an office file as an archive, in the words of those who chose it. Every import refuses these. */
export const archiveFailures = {
  notAZip: 'damaged',
  damaged: 'damaged',
  unsupported: 'damaged',
  wrongSize: 'unsafe',
  wrongChecksum: 'damaged',
  wrongEncoding: 'damaged',
  notWellFormed: 'damaged',
  encrypted: 'passwordProtected',
  tooManyEntries: 'unsafe',
  unsafeName: 'unsafe',
  duplicateName: 'unsafe',
  overlap: 'unsafe',
  declaration: 'unsafe',
  tooDeep: 'unsafe',
  inflatesTooMuch: 'inflatesTooMuch',
  tooLarge: 'inflatesTooMuch',
} as const;
