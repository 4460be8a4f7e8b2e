import type { Translate } from './translate';

/** Whose side: a line (solid for the mayor, dashed for the CEO) and always the word beside it. */
export function SideLabel({ t, side }: { readonly t: Translate; readonly side: 'mayor' | 'ceo' }) {
  return <span class={`side ${side}`}>{t(side === 'mayor' ? 'sideMayor' : 'sideCeo')}</span>;
}
