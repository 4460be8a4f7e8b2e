import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { fold } from '../core/fold';
import type { TitleRules } from '../core/title';
import type { TitleGate } from '../core/title-gate';
import { Kind, NOUN } from '../core/title-kinds';
import { INDEXED, splitPhrase } from '../core/title-vocabulary';
import { readFrontMatter } from './front-matter';
import { expandPhrase } from './title-notation';

/** Latin letters up to which an abbreviation is looked for as a whole word, since it stands inside many others (`pm`). */
const MAX_ABBREVIATION = 3;

const Words = v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []);
const Cases = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1));

/** The front matter of content/titles/<lang>.md; every list but the cases holds phrases in the notation of CONTRIBUTING. */
const TitleFrontMatter = v.strictObject({
  language: v.pipe(v.string(), v.nonEmpty()),
  /** Where the words stand that narrow the noun down. */
  narrowing: v.picklist(['before', 'after']),
  noun: Words,
  range: Words,
  heads: v.optional(v.strictObject({ after: Words, before: Words, soft: Words }), {}),
  field: Words,
  roles: Words,
  fields: Words,
  doubtful: Words,
  links: Words,
  joins: Words,
  levels: Words,
  domains: Words,
  inner: Words,
  departments: Words,
  agents: Words,
  companions: Words,
  consumer: Words,
  overview: Words,
  chrome: Words,
  endings: Words,
  evidence: v.optional(v.record(v.string(), Cases), {}),
  hits: Cases,
  misses: Cases,
  unsure: Words,
});

/** One language's file as it is written. */
export type TitleLanguage = v.InferOutput<typeof TitleFrontMatter> & { readonly code: string };

/** Reads every language file of `dir`, sorted by code. Throws an Error naming file and field. */
export function readTitles(dir: string): readonly TitleLanguage[] {
  const files = readdirSync(dir).filter((name) => name.endsWith('.md'));
  if (files.length === 0) throw new Error(`${dir}: no language file`);
  return files.sort().map((name) => ({
    code: path.basename(name, '.md'),
    ...readFrontMatter(path.join(dir, name), TitleFrontMatter).data,
  }));
}

/** Compiles the language files of `dir` to the rules that judge a title and the gate before them. Throws with file and field. */
export function compileTitles(dir: string): { rules: TitleRules; gate: TitleGate } {
  const vocabulary = { phrases: {}, beginnings: {}, ends: {}, endings: [] as string[] };
  const evidence: Record<string, string[]> = {};
  for (const language of readTitles(dir)) {
    for (const [field, kinds, phrases] of listsOf(language)) {
      for (const phrase of phrases)
        addPhrase(vocabulary, phrase, kinds, `${path.join(dir, language.code)}.md: ${field}`);
    }
    vocabulary.endings.push(...language.endings.map(fold));
    for (const [kind, words] of Object.entries(language.evidence)) {
      evidence[kind] = [...new Set([...(evidence[kind] ?? []), ...words.map(fold)])].sort();
    }
  }
  vocabulary.endings = [...new Set(vocabulary.endings)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const gate = gateOf(vocabulary);
  return { rules: { gate, vocabulary, evidence }, gate };
}

type List = readonly [field: string, kinds: number, phrases: readonly string[]];

function listsOf(language: TitleLanguage): readonly List[] {
  const noun = language.narrowing === 'before' ? Kind.product : Kind.produit;
  const { after = [], before = [], soft = [] } = language.heads;
  return [
    ['noun', noun, language.noun],
    ['range', noun | Kind.range, language.range],
    ['heads.after', Kind.after, after],
    ['heads.before', Kind.before, before],
    ['heads.soft', Kind.before | Kind.soft, soft],
    ['field', Kind.field | (language.narrowing === 'after' ? Kind.before : 0), language.field],
    ['roles', Kind.role, language.roles],
    ['fields', Kind.fieldName, language.fields],
    ['doubtful', Kind.doubtful, language.doubtful],
    ['links', Kind.link, language.links],
    ['joins', Kind.join, language.joins],
    ['levels', Kind.level, language.levels],
    ['domains', Kind.domain, language.domains],
    ['inner', Kind.inner, language.inner],
    ['departments', Kind.department, language.departments],
    ['agents', Kind.agent, language.agents],
    ['companions', Kind.companion, language.companions],
    ['consumer', Kind.consumer, language.consumer],
    ['overview', Kind.overview, language.overview],
    ['chrome', Kind.chrome, language.chrome],
  ];
}

type Tables = Record<'phrases' | 'beginnings' | 'ends', Record<string, number>>;

function addPhrase(tables: Tables, phrase: string, kinds: number, where: string): void {
  for (const { text, open } of expandPhrase(phrase, where)) {
    const words = splitPhrase(text);
    if (words.length === 0) throw new Error(`${where}: no word in "${phrase}"`);
    if (open !== null && words.length > 1) throw new Error(`${where}: a star goes with a single word, not "${phrase}"`);
    if (open !== null && (words[0] ?? '').length < INDEXED)
      throw new Error(`${where}: at least ${INDEXED} letters go with a star, not "${phrase}"`);
    const table = open === null ? tables.phrases : open === 'end' ? tables.beginnings : tables.ends;
    const key = words.join(' ');
    table[key] = (table[key] ?? 0) | kinds;
  }
}

/** The shortest texts without which no rule finds anything: the nouns, and the roles and doubtful names that have none. */
function gateOf(tables: Tables): TitleGate {
  const anchor = NOUN | Kind.role | Kind.fieldName | Kind.doubtful;
  const anchors = [tables.phrases, tables.beginnings, tables.ends].flatMap((table) =>
    Object.keys(table).filter((key) => ((table[key] ?? 0) & anchor) !== 0),
  );
  const isAbbreviation = (text: string) => text.length <= MAX_ABBREVIATION && /^[a-z]+$/.test(text);
  const words = new Set(anchors.filter(isAbbreviation));
  const stems: string[] = [];
  for (const anchor of [...new Set(anchors)].sort(shortestFirst)) {
    if (anchor.split(' ').some((word) => words.has(word) || stems.some((stem) => word.includes(stem)))) continue;
    if (!stems.some((stem) => anchor.includes(stem))) stems.push(stemOf(anchor));
  }
  return { stems: stems.join('|'), words: [...words].sort().join('|') };
}

/** Single words before phrases: a phrase that holds one of them adds nothing. */
function shortestFirst(a: string, b: string): number {
  return a.split(' ').length - b.split(' ').length || a.length - b.length || (a < b ? -1 : 1);
}

/** Of a phrase its longest word, since endings may stand between (`chef(fe) de gamme`); ideographs have none and stay whole. */
function stemOf(phrase: string): string {
  const words = phrase.split(' ');
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best));
  return longest.length > 1 ? longest : phrase;
}
