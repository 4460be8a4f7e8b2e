import { cutWords } from '../core/words';
import { inflect } from './inflection';

/** A phrase as it is understood: one after the other, one of several, or a gap of a few words. */
export type Phrase =
  | { readonly kind: 'word'; readonly word: string; readonly open: 'start' | 'end' | null }
  | { readonly kind: 'gap' }
  | { readonly kind: 'all'; readonly parts: readonly Phrase[] }
  | { readonly kind: 'any'; readonly parts: readonly Phrase[]; readonly optional: boolean };

/** What a phrase may lean on: its language (for `~`) and the named lists of phrases (for `{own}`). */
export interface Notation {
  readonly language: string;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

const TOKEN = /\s+|[()[\]|]|\.\.|[^\s()[\]|]+/gu;

/**
 * Reads a phrase: `a|b` either word, `[a b|c]` either phrase, `(a b)` may be missing, `..` up to six words of the same
 * phrase, `own~` with the endings of its language, `verantwort*` begins so, `*strategie` ends so, `{own}` any phrase of that
 * list. Throws an Error beginning with `where` on anything else.
 */
export function parsePhrase(notation: string, rules: Notation, where: string): Phrase {
  const fail = (why: string): never => {
    throw new Error(`${where}: ${why} in "${notation}"`);
  };
  const tokens = notation.trim().match(TOKEN) ?? fail('no word');
  let at = 0;
  const parseAlternatives = (close: ')' | ']'): Phrase[] => {
    const parts: Phrase[] = [];
    do {
      parts.push(parseSequence(true));
    } while (tokens[at++] === '|');
    if (tokens[at - 1] !== close) fail(`no ${close}`);
    return parts;
  };
  const parseItem = (): Phrase => {
    const token = tokens[at++] ?? '';
    if (token === '(') return { kind: 'any', parts: parseAlternatives(')'), optional: true };
    if (token === '[') return { kind: 'any', parts: parseAlternatives(']'), optional: false };
    if (token === '..') return { kind: 'gap' };
    if (token === ')' || token === ']' || token === '|') fail(`a stray ${token}`);
    return parseWord(token, rules, fail);
  };
  /** Outside of brackets `|` binds words, inside it parts phrases. */
  const parseSequence = (inside: boolean): Phrase => {
    const parts: Phrase[] = [];
    while (at < tokens.length && !/^[)\]]$/.test(tokens[at] ?? '') && !(inside && tokens[at] === '|')) {
      if (/^\s/.test(tokens[at] ?? '')) {
        at++;
        continue;
      }
      const choices = [parseItem()];
      while (!inside && tokens[at] === '|') {
        at++;
        choices.push(parseItem());
      }
      if (choices.length > 1 && choices.some(({ kind }) => kind === 'any' || kind === 'gap'))
        fail('a list or brackets beside a | that is outside of brackets: write [a b|c] ');
      parts.push(choices.length > 1 ? { kind: 'any', parts: choices, optional: false } : (choices[0] as Phrase));
    }
    if (parts.length === 0) fail('an empty part');
    return { kind: 'all', parts };
  };
  const phrase = parseSequence(false);
  if (at < tokens.length) fail(`a stray ${tokens[at]}`);
  return phrase;
}

function parseWord(token: string, rules: Notation, fail: (why: string) => never): Phrase {
  const list = /^\{([a-z-]+)\}$/.exec(token)?.[1];
  if (list !== undefined) {
    const phrases = rules.lists[list] ?? fail(`no list {${list}}`);
    return {
      kind: 'any',
      parts: phrases.map((phrase) => parsePhrase(phrase, rules, `list {${list}}`)),
      optional: false,
    };
  }
  const [, star = '', text = '', mark = ''] =
    /^(\*?)([^*~{}^$+?\\]+)([*~]?)$/u.exec(token) ?? fail(`"${token}" is not understood`);
  const words = cutWords(text).folded;
  const open = star ? 'start' : mark === '*' ? 'end' : null;
  if (words.length === 0) fail(`no word in "${token}"`);
  if (words.length > 1 && (open || mark)) fail(`"${token}" is more than one word`);
  const plain = (word: string): Phrase => ({ kind: 'word', word, open });
  if (mark === '~') return { kind: 'any', parts: inflect(words[0] ?? '', rules.language).map(plain), optional: false };
  return { kind: 'all', parts: words.map(plain) };
}
