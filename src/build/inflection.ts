/** The endings, accents dropped, that `~` stands for where the written part is a stem. */
const ENDINGS: Readonly<Record<string, string>> = {
  fr: ' s es e er ez ent ons ant ee ees era eras erez ir is it ie ies ira iras irez issez issant',
  es: ' s es a as o os an en e ar er ir aras ara eras era iras ira ando iendo ado ada ados adas ido ida',
};

/** Portuguese writes the infinitive: what stands in for its -r. No participle, since that describes a thing (“a estratégia definida”). */
const PORTUGUESE: Readonly<Record<string, string>> = {
  ar: 'ar a as e ando ara',
  er: 'er e es a endo era',
  ir: 'ir e es a indo ira',
};

/** The forms of a folded word: in English of a regular verb or noun, in German of a regular verb, in Portuguese of a regular infinitive, elsewhere the stem with each usual ending. */
export function inflect(word: string, language: string): readonly string[] {
  if (language === 'en') return [word, ...englishForms(word)];
  if (language === 'de') return germanForms(word);
  if (language === 'pt') return portugueseForms(word);
  const endings = ENDINGS[language];
  if (endings === undefined) throw new Error(`no endings for ~ in ${language}`);
  return endings.split(' ').map((ending) => word + ending);
}

function portugueseForms(infinitive: string): readonly string[] {
  const endings = PORTUGUESE[infinitive.slice(-2)];
  if (endings === undefined) throw new Error(`~ in pt follows an infinitive, not ${infinitive}`);
  return endings.split(' ').map((ending) => infinitive.slice(0, -2) + ending);
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
