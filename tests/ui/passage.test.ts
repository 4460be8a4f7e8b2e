import { describe, expect, test } from 'vitest';
import type { EssayElement, EssayNode } from '../../src/core/types';
import { markPassage, textOf } from '../../src/ui/passage';

const element = (tag: string, ...children: EssayNode[]): EssayElement => ({ tag, children });
const p = (...children: EssayNode[]) => element('p', ...children);
const b = (...children: EssayNode[]) => element('b', ...children);
const mark = (...children: EssayNode[]) => element('mark', ...children);
const link: EssayElement = { tag: 'a', href: 'https://a.example', children: ['two'] };

describe('markPassage', () => {
  test.each<[string, EssayElement, string, EssayElement]>([
    ['a whole block', p('One.'), 'One.', p(mark('One.'))],
    ['the beginning', p('One. Two.'), 'One.', p(mark('One.'), ' Two.')],
    ['the middle', p('One. Two. Three.'), 'Two.', p('One. ', mark('Two.'), ' Three.')],
    ['the end', p('One. Two.'), 'Two.', p('One. ', mark('Two.'))],
    [
      'across a link, as one mark',
      p('Zero. One ', link, ' three. Four.'),
      'One two three.',
      p('Zero. ', mark('One ', link, ' three.'), ' Four.'),
    ],
    ['a whole inline element', p('One ', b('two.'), ' Three.'), 'two.', p('One ', mark(b('two.')), ' Three.')],
    [
      'inside an inline element',
      p('One ', b('two. Three.'), ' Four.'),
      'Three.',
      p('One ', b('two. ', mark('Three.')), ' Four.'),
    ],
    [
      'from before into an inline element',
      p('One. Two ', b('three. Four.')),
      'Two three.',
      p('One. ', mark('Two '), b(mark('three.'), ' Four.')),
    ],
    [
      'out of an inline element',
      p(b('One. Two'), ' three. Four.'),
      'Two three.',
      p(b('One. ', mark('Two')), mark(' three.'), ' Four.'),
    ],
    ['across two inline elements', p(b('a b'), b('c d')), 'bc', p(b('a ', mark('b')), b(mark('c'), ' d'))],
    [
      'through nested elements',
      p('a ', b('b ', element('i', 'c d'), ' e')),
      'd e',
      p('a ', b('b ', element('i', 'c ', mark('d')), mark(' e'))),
    ],
    [
      'in a block of blocks',
      element('blockquote', p('One. Two.')),
      'Two.',
      element('blockquote', p('One. ', mark('Two.'))),
    ],
    ['only its first place', p('One. One.'), 'One.', p(mark('One.'), ' One.')],
    ['over a line break', p('One', element('br'), 'two.'), 'Onetwo.', p(mark('One', element('br'), 'two.'))],
  ])('marks %s', (_, block, passage, marked) => {
    expect(markPassage(block, passage)).toEqual(marked);
    expect(textOf(marked)).toBe(textOf(block));
  });

  test.each([
    ['another text', p('One.'), 'Two.'],
    ['another apostrophe', p('It’s one.'), "It's one."],
    ['another dash', p('One – two'), 'One - two'],
    ['another case', p('One.'), 'one.'],
    ['a longer text', p('One.'), 'One. Two.'],
    ['no text', p('One.'), ''],
  ])('finds nothing for %s', (_, block, passage) => {
    expect(markPassage(block, passage)).toBeNull();
  });
});
