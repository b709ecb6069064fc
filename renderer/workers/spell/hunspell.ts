import createModule from 'hunspell-asm/dist/esm/lib/browser/hunspell';

/** One loaded dictionary. */
export interface Speller {
  isKnown(word: string): boolean;
  suggest(word: string): readonly string[];
}

/**
 * Hunspell itself, compiled to WebAssembly: of the engines tried the only one that is fast and knows German
 * compounds. The package's own wrapper loads more than is needed here; these are the C functions.
 *
 * @param aff, dic the dictionary's two files
 */
export async function loadHunspell(aff: string, dic: string): Promise<Speller> {
  const module = await ready();
  module.FS.mkdir('/dictionary');
  module.FS.writeFile('/dictionary/of.aff', new TextEncoder().encode(aff));
  module.FS.writeFile('/dictionary/of.dic', new TextEncoder().encode(dic));
  const create = module.cwrap('Hunspell_create', 'number', ['string', 'string']);
  const spell = module.cwrap('Hunspell_spell', 'number', ['number', 'string']);
  const suggest = module.cwrap('Hunspell_suggest', 'number', ['number', 'number', 'string']);
  const freeList = module.cwrap('Hunspell_free_list', null, ['number', 'number', 'number']);
  const handle = create('/dictionary/of.aff', '/dictionary/of.dic');
  return {
    isKnown: (word) => spell(handle, word) !== 0,
    suggest(word) {
      // A pointer to the list, then one pointer of four bytes per suggestion.
      const list = module._malloc(4);
      const count = suggest(handle, list, word);
      const first = module.getValue(list, '*');
      const words = Array.from({ length: count }, (_, i) =>
        module.UTF8ToString(module.getValue(first + i * 4, '*')),
      );
      freeList(handle, list, count);
      module._free(list);
      return words;
    },
  };
}

/** The module is no promise: it has a `then` that answers with itself, on which `await` would never end. */
function ready(): Promise<ReturnType<typeof createModule>> {
  return new Promise((resolve, reject) => {
    const module = createModule({
      onRuntimeInitialized: () => {
        Reflect.deleteProperty(module, 'then');
        resolve(module);
      },
      onAbort: (reason) => reject(new Error(`hunspell: ${String(reason)}`)),
    });
  });
}
