import { describe, expect, it } from 'vitest';
import { inAscii } from '../../src/build/ascii';

describe('a script in ASCII', () => {
  it.each([
    ['a string', "'Größe, 募集, 😀'"],
    ['a pattern', "'Größe 募集'.match(/ö|[–募]集/g).join()"],
    ['a pattern by code points', "'a😀b'.match(/[😀🎉]/u)[0]"],
    ['a named group', "/(?<größe>\\d+)/.exec('12').groups.größe"],
    ['String.raw for a pattern', "new RegExp(String.raw`募\\p{L}|😀`, 'gu')[Symbol.replace]('募集😀', '-')"],
    ['a template', '`募集`'],
  ])('%s means the same', (_, source) => {
    const ascii = inAscii(source);
    expect(ascii).toMatch(/^[\0-\x7f]*$/);
    // biome-ignore lint/security/noGlobalEval: what the test is about, on sources of its own
    const run = globalThis.eval;
    expect(run(ascii)).toEqual(run(source));
  });

  it('is a mistake where a backslash stands before such a letter', () => {
    expect(() => inAscii('/\\–/')).toThrow(/backslash/);
    expect(inAscii("'\\\\–'")).toBe("'\\\\\\u2013'");
  });
});
