/** The endings, accents dropped, that `~` stands for where the written part is a stem. */
const ENDINGS: Readonly<Record<string, string>> = {
  fr: ' s es e er ez ent ons ant ee ees era eras erez ir is it ie ies ira iras irez issez issant',
};

/**
 * Where the infinitive is written: what stands in for its `-ar`, `-er` or `-ir`. No participle, since that describes a thing
 * (“la estrategia definida”, “a estratégia definida”).
 */
const INFINITIVES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: {
    ar: 'ar aras ara a as e ando',
    er: 'er eras era e es a as iendo',
    ir: 'ir iras ira e es a as iendo',
  },
  pt: {
    ar: 'ar a as e ando ara',
    er: 'er e es a endo era',
    ir: 'ir e es a indo ira',
  },
};

/** How Spanish spells the end of a stem in `-ar` before an e: “priorice”, “comunique”, “entregue”. */
const SPELT_BEFORE_E: Readonly<Record<string, string>> = { z: 'c', c: 'qu', g: 'gu' };

/**
 * The forms of a folded word: in English of a regular verb or noun, in German of a regular verb, in Spanish and Portuguese of a
 * regular infinitive, elsewhere the stem with each usual ending.
 */
export function inflect(word: string, language: string): readonly string[] {
  if (language === 'en') return [word, ...englishForms(word)];
  if (language === 'de') return germanForms(word);
  const verbs = INFINITIVES[language];
  if (verbs) return formsOfInfinitive(word, verbs, language);
  const endings = ENDINGS[language];
  if (endings === undefined) throw new Error(`no endings for ~ in ${language}`);
  return endings.split(' ').map((ending) => word + ending);
}

function formsOfInfinitive(
  infinitive: string,
  verbs: Readonly<Record<string, string>>,
  language: string,
): readonly string[] {
  const stem = infinitive.slice(0, -2);
  const endings = verbs[infinitive.slice(-2)];
  if (endings === undefined) throw new Error(`~ in ${language} follows an infinitive, not ${infinitive}`);
  const isRespelt = language === 'es' && infinitive.endsWith('ar');
  const beforeE = isRespelt ? stem.replace(/[zcg]$/, (last) => SPELT_BEFORE_E[last] ?? last) : stem;
  return endings.split(' ').map((ending) => (ending.startsWith('e') ? beforeE : stem) + ending);
}

function englishForms(word: string): readonly string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  if (/[^e]e$/.test(word)) return [`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`, `${word}ed`, `${word}ing`];
  return [`${word}s`, `${word}ed`, `${word}ing`];
}

/** What a listing says to its reader: I or do, we or to do, you (familiar), she. */
function germanForms(stem: string): readonly string[] {
  if (/[td]$/.test(stem)) return [`${stem}e`, `${stem}en`, `${stem}est`, `${stem}et`];
  if (/e[lr]$/.test(stem) && !stem.endsWith('ier'))
    return [`${stem.slice(0, -2)}${stem.slice(-1)}e`, `${stem}n`, `${stem}st`, `${stem}t`];
  return [`${stem}e`, `${stem}en`, `${stem}st`, `${stem}t`];
}
