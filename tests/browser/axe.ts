import { source } from 'axe-core';

/**
 * Runs axe-core on what `selector` finds, in the page that it is sent to, and gives what it objects to. Its source
 * travels inside the function: the popup's CSP forbids eval and script tags.
 */
export const findViolations = new Function(
  'selector',
  `${source};
  return axe.run(selector).then(({ violations, passes }) =>
    passes.length < 5
      ? ['axe saw next to nothing']
      : violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')));`,
) as (selector: string) => Promise<string[]>;
