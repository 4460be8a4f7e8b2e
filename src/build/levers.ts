import * as v from 'valibot';
import { type Interviewer, LEVER_IDS, type LeverId, type LeverWords, type SignalLanguage } from '../core/types';
import { readFrontMatter } from './front-matter';
import { Language, WordsByLanguage } from './signals';
import { readParagraphs, splitSections } from './word-sections';

const LeverSchema = v.strictObject({
  id: v.picklist(LEVER_IDS),
  ask: v.picklist(['manager', 'engineer', 'executive', 'peer']),
  phrases: WordsByLanguage,
  hits: WordsByLanguage,
  misses: WordsByLanguage,
});

const LeversFrontMatter = v.strictObject({ levers: v.array(LeverSchema) });

/** content/levers.md as it is written: each lever once, in the order in which they are named. */
export interface LeversFile {
  readonly levers: readonly v.InferOutput<typeof LeverSchema>[];
  readonly asks: Readonly<Record<LeverId, Interviewer>>;
  readonly words: Readonly<Partial<Record<SignalLanguage, Readonly<Record<LeverId, LeverWords>>>>>;
}

/** Reads content/levers.md. Throws an Error with file and field. */
export function readLevers(file: string): LeversFile {
  const { data, body } = readFrontMatter(file, LeversFrontMatter);
  const ids = data.levers.map(({ id }) => id);
  if (ids.join() !== LEVER_IDS.join())
    throw new Error(`${file}: levers: expected ${LEVER_IDS.join(', ')}, in this order`);
  const words = splitSections(body, 2, file).map(({ heading, body }) => {
    if (!v.is(Language, heading)) throw new Error(`${file}: ## ${heading}: no such language`);
    return [heading, readLeverWords(body, `${file}: ## ${heading}`)] as const;
  });
  return {
    levers: data.levers,
    asks: Object.fromEntries(data.levers.map(({ id, ask }) => [id, ask])) as Record<LeverId, Interviewer>,
    words: Object.fromEntries(words),
  };
}

function readLeverWords(body: string, where: string): Readonly<Record<LeverId, LeverWords>> {
  const sections = splitSections(body, 3, where);
  if (sections.map(({ heading }) => heading).join() !== LEVER_IDS.join())
    throw new Error(`${where}: expected ### ${LEVER_IDS.join(', ### ')}`);
  return Object.fromEntries(
    sections.map(({ heading, body }) => [
      heading,
      readParagraphs(body, ['question', 'listenFor', 'stating'], `${where}: ### ${heading}`),
    ]),
  ) as Record<LeverId, LeverWords>;
}
