import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readCompany, readTitle } from '../../src/page/board-parts';
import type { Board } from '../../src/page/boards/board';
import { identify } from '../../src/page/identity';

function page(head: string): Element {
  return new JSDOM(`<head>${head}</head>`).window.document.documentElement;
}

function identity(url: string, more: Partial<Board> = {}) {
  const found = identify(url);
  if (!found) throw new Error(`no identity: ${url}`);
  return { ...found, board: found.board && { ...found.board, ...more } };
}

describe("the window's title", () => {
  const pageTitle = /^(?<title>.+) @ (?<company>.+)$/;
  const head = '<title>Product Manager @ Harbor</title>';

  it('names title and company on a job’s own page', () => {
    const own = identity('https://www.indeed.com/viewjob?jk=01101a2726f3d6cc', { pageTitle });
    expect([readTitle(page(head), own), readCompany(page(head), own, '')]).toEqual(['Product Manager', 'Harbor']);
  });

  it('is the search beside a list', () => {
    const beside = identity('https://www.indeed.com/jobs?vjk=01101a2726f3d6cc', { pageTitle });
    expect([readTitle(page(head), beside), readCompany(page(head), beside, '')]).toEqual([null, null]);
  });
});

describe("a site's name", () => {
  const head = (name: string) => `<meta property="og:site_name" content="${name}">`;
  it.each([
    ['Harbor', 'https://www.harbor.example/jobs/4711', 'Harbor'],
    ['Harbor Lines Careers', 'https://careers.harbor-lines.example/jobs/4711', 'Harbor Lines'],
    ['Harbor | Jobs', 'https://harbor.example/jobs/4711', 'Harbor'],
    ['Häfen', 'https://häfen.example/jobs/4711', null], // the host is written in punycode
    ['false', 'https://harbor.example/jobs/4711', null],
    ['careers', 'https://careers.harbor.example/jobs/4711', null],
    ['Ferry Weekly', 'https://harbor.example/jobs/4711', null],
    ['RemoteHarbor', 'https://remoteharbor.example/jobs/4711', null],
    ['Product Manager', 'https://productmanager.example/jobs/4711', null],
  ])('"%s" at %s is the employer %s', (name, url, company) => {
    expect(readCompany(page(head(name)), identity(url), 'Senior Product Manager')).toBe(company);
  });
});
