import type { Shot } from './studio';

/** The gallery's page: a section a surface, a row a state, a picture a look. */
export function composeIndex(shots: readonly Shot[]): string {
  const sections = groupBy(shots, ({ surface }) => surface).map(([surface, ofSurface]) => {
    const rows = groupBy(ofSurface, ({ state }) => state).map(
      ([state, ofState]) => `<h3>${state}</h3><div class="row">${ofState.map(figure).join('')}</div>`,
    );
    return `<section id="${surface}"><h2>${surface}</h2>${rows.join('')}</section>`;
  });
  const links = [...new Set(shots.map(({ surface }) => `<a href="#${surface}">${surface}</a>`))].join(' · ');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style>
<h1>Gallery</h1><nav>${links}</nav>${sections.join('\n')}</html>\n`;
}

/** In the order in which the groups first appear. (Node 20 has no Map.groupBy.) */
const groupBy = (shots: readonly Shot[], keyOf: (shot: Shot) => string): [string, Shot[]][] =>
  [...new Set(shots.map(keyOf))].map((key) => [key, shots.filter((shot) => keyOf(shot) === key)]);

const figure = ({ look, file, problem }: Shot) =>
  `<figure><figcaption>${look.name}</figcaption>${
    file ? `<a href="${file}"><img src="${file}" loading="lazy" alt=""></a>` : `<p>${escapeHtml(problem ?? '')}</p>`
  }</figure>`;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const STYLE = `body{font:14px/1.5 system-ui,sans-serif;margin:24px;background:#888;color:#fff}a{color:inherit}
.row{display:flex;gap:16px;overflow-x:auto;align-items:flex-start}figure{margin:0;flex:none}img{max-width:420px;max-height:620px;display:block}`;
