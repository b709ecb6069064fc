/** Ten characters: too short to be a phrase below that; length is what Argon2id cannot replace. */
export const shortestPassphrase = 10;
