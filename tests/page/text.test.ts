import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { markupToText } from '../../src/page/markup';
import { readLine, readText } from '../../src/page/text';

function body(html: string): Element {
  return new JSDOM(`<body>${html}</body>`).window.document.body;
}

describe('readText', () => {
  it.each([
    ['blocks are lines', '<p>One</p><p>Two</p>three<div>four</div>', 'One\nTwo\nthree\nfour'],
    ['inline parts are one line', '<p>Full<b>-stack</b> <i>ferry</i>man</p>', 'Full-stack ferryman'],
    ['br breaks', 'One<br>two<br/><br>three', 'One\ntwo\nthree'],
    ['white space folds', '<p>  One \n\t two&nbsp; three </p>', 'One two three'],
    ['list items are lines', '<ul><li>One<ul><li>two</li></ul></li><li>three</li></ul>', 'One\ntwo\nthree'],
    ['cells are kept apart', '<table><tr><td>Pay</td><td>none</td></tr></table>', 'Pay none'],
    [
      'scripts and styles are no words',
      '<style>p{}</style><p>One</p><script>two</script><noscript>three</noscript>',
      'One',
    ],
    ['templates are no words', '<template><p>One</p></template><p>Two</p>', 'Two'],
    ['hidden parts are left out', '<p hidden>One</p><p style="display: none">two</p><p>Three</p>', 'Three'],
    ['closed dialogs are left out', '<dialog>One</dialog><dialog open>Two</dialog>', 'Two'],
    ['icons are left out', '<p><i aria-hidden="true">place</i> Ghent</p>', 'Ghent'],
    ['comments are no words', '<!-- one -->Two', 'Two'],
    ['preformatted paragraphs', '<div>One\ntwo\n \n\nthree</div>', 'One two\nthree'],
  ])('%s', (_, html, text) => {
    expect(readText(body(html))).toBe(text);
  });

  it.each([
    ['an open dialog marks the rest aria-hidden', '<div aria-hidden="true"><p>One</p></div>', 'One'],
    ['until-found is there to be found', '<p hidden="until-found">One</p>', 'One'],
    ['other inline styles do not hide', '<p style="display:block;color:red">One</p>', 'One'],
    ['a lone line break is white space', 'One\ntwo', 'One two'],
    ['select options are no words', '<p>One <select><option>two</option></select></p>', 'One'],
  ])('%s', (_, html, text) => {
    expect(readText(body(html))).toBe(text);
  });

  it('leaves out what it is told to', () => {
    const root = body('<p>One</p><form><p>two</p></form><p>three</p>');
    expect(readText(root, { skip: (element) => element.localName === 'form' })).toBe('One\nthree');
  });

  it('leaves out lines of links, not links in lines', () => {
    const root = body(
      '<ul><li><a href="#">Home</a></li><li><a href="#">Jobs</a> <a href="#">Log in</a></li></ul><p>See <a href="#">this</a></p>',
    );
    expect(readText(root, { withoutLinkLines: true })).toBe('See this');
    expect(readText(root)).toBe('Home\nJobs Log in\nSee this');
  });

  it('reads nesting of any depth', () => {
    const { document } = new JSDOM().window;
    let root = document.createElement('span');
    root.textContent = 'deep';
    for (let depth = 0; depth < 20_000; depth++) {
      const outer = document.createElement('span');
      outer.append(root);
      root = outer;
    }
    expect(readText(root)).toBe('deep');
  });
});

describe('readLine', () => {
  it('is one line, or null without words', () => {
    expect(readLine(body('<h1>Product<br> Manager\u200b</h1>'))).toBe('Product Manager');
    expect(readLine(body('<h1> &nbsp;</h1>'))).toBeNull();
    expect(readLine(null)).toBeNull();
  });
});

describe('markupToText', () => {
  it.each([
    ['HTML', '<p>One</p><ul><li>two &amp; three</li></ul>', 'One\ntwo & three'],
    ['HTML written as entities', '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two &amp;amp; three&lt;/p&gt;', 'One\nTwo & three'],
    ['plain text', 'One\n\n  two\nthree', 'One\ntwo\nthree'],
    ['plain text with entities', 'One &amp; two\nthree', 'One & two\nthree'],
    ['signs that are no markup', 'Teams < 10 people, revenue > 5', 'Teams < 10 people, revenue > 5'],
    ['a sign written as an entity', 'Teams &lt; 10', 'Teams < 10'],
    ['unclosed markup', '<p>One<p>Two<', 'One\nTwo<'],
    ['scripts', '<script>alert(1)</script>One', 'One'],
    ['nothing', '', ''],
  ])('reads %s', (_, markup, text) => {
    expect(markupToText(new JSDOM().window.document, markup)).toBe(text);
  });

  it('loads and runs nothing', () => {
    const { window } = new JSDOM('', { runScripts: 'dangerously' });
    markupToText(window.document, '<img src="x" onerror="window.ran = 1"><script>window.ran = 1</script>');
    expect(window.ran).toBeUndefined();
  });
});
