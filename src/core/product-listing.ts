import { confirmsProductWork, judgeTitle, type TitleRules } from './title';
import type { Listing } from './types';

/** Whether a listing is product management: by its title, or, where the title leaves it open, by evidence in its text. */
export function isProductListing({ title, text }: Pick<Listing, 'title' | 'text'>, rules: TitleRules): boolean {
  const { verdict } = judgeTitle(title, rules);
  return verdict === 'pm' || (verdict === 'unsure' && confirmsProductWork(text, rules));
}
