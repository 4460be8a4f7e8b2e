import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { compileTitles } from '../../src/build/titles';
import { judgeTitle, type TitleRules } from '../../src/core/title';
import { mayBeProduct } from '../../src/core/title-gate';
import type { TitleJudgement } from '../../src/core/types';
import { titlesPerSecond } from '../bench/titles';
import { type Scores, score } from './scores';

/** Labelled titles below which a language's figures say nothing. */
export const MIN_TITLES = 20;
/** The folder of the language files. */
export const TITLES = path.resolve(import.meta.dirname, '../../content/titles');

const Rows = v.array(
  v.object({
    title: v.string(),
    label: v.picklist(['PM', 'not-PM', 'unsure']),
    kind: v.string(),
    language: v.string(),
    item_type: v.string(),
  }),
);
type Row = v.InferOutput<typeof Rows>[number];

interface Case {
  readonly row: Row;
  readonly judgement: TitleJudgement;
  readonly expected: boolean;
  readonly answered: boolean;
}

/** What is printed: shares over all rows, per group, and every error with its reason. */
export interface TitlesReport extends Scores {
  readonly leftOut: number;
  readonly byItemType: Groups;
  readonly byLanguage: Groups;
  readonly byLanguageOfPostings: Groups;
  readonly languagesUnder20Titles: Groups;
  readonly unsureVerdicts: number;
  readonly titlesPerSecond: number;
  /** Product-management titles that detect.js would not let through. */
  readonly droppedByGate: readonly string[];
  readonly errors: readonly object[];
}

type Groups = Readonly<Record<string, Scores>>;

/**
 * Measures the title rules on a CSV of labelled titles (columns title, label, kind, language, item_type). Rows labelled
 * unsure are left out; the verdict `unsure` counts as no, since it shows nothing without evidence from the text. Throws on other columns.
 */
export async function evaluateTitles(file: string): Promise<TitlesReport> {
  const { rules, gate } = compileTitles(TITLES);
  const rows = v.parse(Rows, parse(readFileSync(file, 'utf8'), { columns: true, bom: true }));
  const cases = rows.filter(({ label }) => label !== 'unsure').map((row) => judgeRow(row, rules));
  const postings = cases.filter(({ row }) => row.item_type === 'posting');
  const languages = [...groupBy(cases, ({ row }) => row.language)];
  const isMeasured = ([, group]: readonly [string, readonly Case[]]) => group.length >= MIN_TITLES;
  return {
    ...score(cases),
    leftOut: rows.length - cases.length,
    byItemType: scoreGroups([...groupBy(cases, ({ row }) => row.item_type)]),
    byLanguage: scoreGroups(languages.filter(isMeasured)),
    byLanguageOfPostings: scoreGroups([...groupBy(postings, ({ row }) => row.language)].filter(isMeasured)),
    languagesUnder20Titles: scoreGroups(languages.filter((language) => !isMeasured(language))),
    unsureVerdicts: cases.filter(({ judgement }) => judgement.verdict === 'unsure').length,
    titlesPerSecond: Math.round(
      titlesPerSecond(
        rows.map(({ title }) => title),
        rules,
      ),
    ),
    droppedByGate: cases.flatMap(({ expected, row: { title } }) =>
      expected && !mayBeProduct(title, gate) ? [title] : [],
    ),
    errors: cases.filter(({ expected, answered }) => expected !== answered).map(explain),
  };
}

function judgeRow(row: Row, rules: TitleRules): Case {
  const judgement = judgeTitle(row.title, rules);
  return { row, judgement, expected: row.label === 'PM', answered: judgement.verdict === 'pm' };
}

function groupBy(cases: readonly Case[], keyOf: (entry: Case) => string): Map<string, readonly Case[]> {
  const groups = new Map<string, Case[]>();
  for (const entry of cases) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return new Map([...groups].sort(([, a], [, b]) => b.length - a.length));
}

function scoreGroups(groups: readonly (readonly [string, readonly Case[]])[]): Groups {
  return Object.fromEntries(groups.map(([key, group]) => [key, score(group)]));
}

function explain({ row, judgement, answered }: Case): object {
  const { title, language, item_type, kind } = row;
  const { verdict, words } = judgement;
  const reason = words.length > 0 ? words.join(' ') : 'no head and noun of product work';
  return { error: answered ? 'false alarm' : 'missed', title, language, item_type, kind, verdict, reason };
}
