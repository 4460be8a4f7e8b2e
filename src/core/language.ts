/** Frequent words, accents dropped, that few other languages of the list share. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the and of to in you with for our will is are your we as this that on from have',
  de: 'und die der das mit fur du wir ist ein eine dich deine den von zu auf im bei sie als nicht unsere',
  fr: 'et les des vous une dans pour nous le la est sur avec votre notre au aux du qui que tu de en es',
  es: 'y los las el una con para que del por nuestro en es tu como al nuestra se su lo de la',
  pt: 'e os as uma com para que do da em voce nosso um por nossa ao dos das na no sua de',
  it: 'il di e della per con che un una gli nel sono le alla dei del i nostri anche',
  nl: 'de het een en van je met voor wij ons bij op zijn je onze aan jij naar wordt dat',
  sv: 'och att du med som vi har till ett en av pa for ar vara hos din kommer det',
  da: 'og at du med som vi har til et en af pa for er vores hos din det ikke',
  nb: 'og at du med som vi har til et en av pa for er vare hos din det ikke',
  fi: 'ja on sinulla tai meilla seka kuin etta ovat myos me jotka kanssa',
  pl: 'i w z na do oraz sie jest dla nie od w ramach po przez naszych',
  cs: 'a v na se s pro do je k ve z nebo jsme mas nasi o co',
  ro: 'si de la in cu pentru o din care sa pe un este ca vei',
  tr: 've bir ile icin bu olarak da de en olan gibi daha icinde',
};
const LANGUAGES = Object.keys(FREQUENT);

/** For each frequent word, the languages that it speaks for, as places in LANGUAGES. */
const SPEAKS_FOR = new Map<string, number[]>();
LANGUAGES.forEach((language, at) => {
  for (const word of FREQUENT[language]?.split(' ') ?? []) SPEAKS_FOR.set(word, [...(SPEAKS_FOR.get(word) ?? []), at]);
});

const NONE: readonly number[] = [];

/** Scripts that settle the language, or its closest kin, by themselves; the first that fills a fifth of the text. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Words and characters of a text that are looked at. */
const LOOKED_AT = { words: 3_000, characters: 3_000 } as const;
/** Below: too few words to contradict the page. */
const FEWEST = { hits: 6, share: 0.08 } as const;
/** How much more frequent the first language's words must be than the next one's. */
const AHEAD = 1.25;
const SCRIPT_SHARE = 0.2;

/** The language of a text (BCP 47 primary tag): what its words say; where they say too little, the page's `lang`; or null. */
export function languageOf(text: string, folded: readonly string[], lang: string | null): string | null {
  return scriptOf(text) ?? languageOfWords(folded) ?? (lang?.toLowerCase().split(/[-_]/)[0] || null);
}

function scriptOf(text: string): string | null {
  const sample = text.slice(0, LOOKED_AT.characters);
  const least = sample.replace(/\s/g, '').length * SCRIPT_SHARE;
  if (least === 0 || /^[\0-\u024f\u2000-\u206f]*$/.test(sample)) return null;
  return SCRIPTS.find(([, script]) => (sample.match(script)?.length ?? 0) >= least)?.[0] ?? null;
}

function languageOfWords(folded: readonly string[]): string | null {
  const sample = folded.slice(0, LOOKED_AT.words);
  const hits = new Uint32Array(LANGUAGES.length);
  for (const word of sample) for (const at of SPEAKS_FOR.get(word) ?? NONE) hits[at] = (hits[at] ?? 0) + 1;
  const scores = LANGUAGES.map((language, at) => ({ language, hits: hits[at] ?? 0 }));
  const [first, second] = scores.sort((a, b) => b.hits - a.hits);
  if (!first || !second || first.hits < Math.max(FEWEST.hits, sample.length * FEWEST.share)) return null;
  return first.hits >= second.hits * AHEAD ? first.language : null;
}
