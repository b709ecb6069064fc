/** Shorter stems make more false relatives than true ones ("sein", "darin"). */
const shortestStem = 4;
const masculineEndings = ['', 'e', 'en', 'n', 'er', 's', 'es'];

/**
 * Forms that name the same people with another gender, for a folded word: "kunden" to "kundin", "kundinnen"
 * and back. A rule of endings, not a dictionary: forms that are no words are simply not found. Written with a
 * mark ("Kund*innen", "Kundin(nen)") they are read as "kundinnen" already when the text is read.
 */
export function genderForms(word: string): readonly string[] {
  const stem = feminineStem(word);
  if (stem !== null) {
    return [word, `${stem}in`, `${stem}innen`, ...masculineEndings.map((ending) => stem + ending)];
  }
  const stems = [word, cut(word, 'e'), cut(word, 'n'), cut(word, 'en')].filter(
    (one) => one !== null && one.length >= shortestStem && !/[aeiou]$/.test(one),
  );
  return [word, ...stems.flatMap((one) => [`${one}in`, `${one}innen`])];
}

/** "kundinnen" and "kundin" to "kund"; null where the ending is none ("verein", "allein"). */
function feminineStem(word: string): string | null {
  const stem = cut(word, 'innen') ?? cut(word, 'in');
  return stem === null || stem.length < shortestStem || /[aeiou]$/.test(stem) ? null : stem;
}

function cut(word: string, ending: string): string | null {
  return word.endsWith(ending) ? word.slice(0, -ending.length) : null;
}
