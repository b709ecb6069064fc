/**
 * Version of everything written to disk (vault, records, journal frames, snapshots). A program refuses data
 * whose `minReader` is higher than its own number: the database would open it without complaint and lose
 * what it does not know.
 */
export const formatVersion = 1;
