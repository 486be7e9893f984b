// What training shares with the product, from its build (`npm run build` first); HOLDFIRE_DIST points elsewhere.
const dist = process.env.HOLDFIRE_DIST ?? new URL('../../dist', import.meta.url).pathname;
export const { hashPair, hashString } = await import(`${dist}/language/hash.js`);
export const { codeAtom, hashWord, innerAtoms, normalise, outerAtoms } = await import(
  `${dist}/language/atoms.js`
);
export const { ruleLemma } = await import(`${dist}/language/lemma.js`);
export const { bestTree } = await import(`${dist}/language/tree.js`);
