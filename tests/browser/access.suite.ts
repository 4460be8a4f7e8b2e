import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixtures } from '../surfaces/listings';
import { type Surface, settle } from '../surfaces/surface';
import { surfaces } from '../surfaces/surfaces';
import { accessibilityTree } from './accessibility-tree';
import { findViolations } from './axe';
import { smallTargets, widthOver } from './controls';
import { type Harness, serve } from './harness';

const trees = path.join(import.meta.dirname, 'trees');

/** Every surface in every state that the gallery shows: axe, the size of what is clicked, what runs over, the accessibility tree. */
export function accessSuite(harness: () => Harness): void {
  beforeAll(() => {
    for (const [url, body] of fixtures) serve(harness(), url, body);
  });

  describe.each(surfaces)('$name: axe finds nothing, targets are large enough, nothing runs over', (surface) => {
    it.each(surface.states.filter(({ isPicture }) => !isPicture))('$name', async (state) => {
      const view = await state.open({ browser: harness().browser });
      try {
        await settle(); // half-transparent text while something comes in would count as too pale
        expect(await view.evaluate(findViolations, surface.root)).toEqual([]);
        expect(await view.evaluate(smallTargets, surface.root)).toEqual([]);
        if (surface.name !== 'card') expect(await view.evaluate(widthOver)).toBeLessThanOrEqual(0);
        if (harness().browser.name === 'chromium') await expectTree(surface, state.name, view);
      } finally {
        await view.close();
      }
    });
  });
}

/** Holds the tree against the one that was looked at; `npm run e2e -- -u` writes it anew, to be looked at. */
async function expectTree(
  { name, root }: Surface,
  state: string,
  view: Awaited<ReturnType<Surface['states'][number]['open']>>,
) {
  if (!view.page) throw new Error(`${name}, ${state}: no page`);
  const own = name === 'card' ? await view.page.$(`${root} >>> :is(.card, .pill)`) : null;
  const tree = await accessibilityTree(view.page, own ?? undefined);
  await expect(tree).toMatchFileSnapshot(path.join(trees, name, `${state}.txt`));
}
