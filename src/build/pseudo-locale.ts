/** Sentences that show what a translation may do to the layout: 40 % longer, every letter accented, in brackets. */

const PLAIN = 'AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const MARKED = 'ÅáÇçĐďËéĞğĦĥÎïĴĵĶķĻłÑñÖóŘřŠšŢťÛúŴŵÝýŽž';
const LENGTHENING = 1.4; // German, Polish and French stay below it in sentences of this length

const ACCENTED = new Map([...PLAIN].map((letter, at) => [letter, MARKED[at] ?? letter]));

/** A sentence as the pseudo-locale has it; its {placeholders} stay. What is not between the brackets was cut off, or is no sentence of ours. */
export function pseudoSentence(sentence: string): string {
  const parts = sentence.split(/(\{\w+\})/); // every second part is a placeholder
  const letters = parts.filter((_, at) => at % 2 === 0).join('').length;
  let missing = Math.ceil(letters * (LENGTHENING - 1));
  const stretched = parts.map((part, at) => {
    if (at % 2 === 1) return part;
    return [...part]
      .map((letter) => {
        const accented = ACCENTED.get(letter) ?? letter;
        if (missing <= 0 || !/[aeiouy]/i.test(letter)) return accented;
        missing -= 1;
        return accented + accented.toLowerCase();
      })
      .join('');
  });
  return `⟦${stretched.join('')}${'·'.repeat(Math.max(0, missing))}⟧`;
}

const KEPT = ['localeTag', 'localeDirection'];

/** A locale's messages in the pseudo-locale; tag and direction stay, unless another direction is asked for. */
export function pseudoMessages<M extends { readonly message: string }>(
  messages: Readonly<Record<string, M>>,
  direction: 'ltr' | 'rtl' = 'ltr',
): Record<string, M> {
  const pseudo = (key: string, message: string) => (KEPT.includes(key) ? message : pseudoSentence(message));
  const entries = Object.entries(messages).map(([key, value]): [string, M] => {
    const message = key === 'localeDirection' ? direction : pseudo(key, value.message);
    return [key, { ...value, message }];
  });
  return Object.fromEntries(entries);
}
