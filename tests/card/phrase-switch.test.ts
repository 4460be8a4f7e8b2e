// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Heard } from '../../src/answers';
import { PhraseSwitch } from '../../src/card/phrase-switch';
import type { PhrasesHandle } from '../../src/phrases/handle';
import { findings } from '../ui/reading-data';

/** A painter that keeps what it was told, as a line of words. */
function fakePainter(): PhrasesHandle & { readonly log: string[] } {
  const log: string[] = [];
  let isShown = false;
  return {
    log,
    onChange: null,
    show(shown) {
      log.push('show');
      isShown = true;
      return { seen: shown.length, away: 0 };
    },
    hide() {
      if (!isShown) return;
      log.push('hide');
      isShown = false;
      this.onChange?.(null);
    },
    reveal: () => true,
  };
}

let painter: ReturnType<typeof fakePainter>;
beforeEach(() => {
  painter = fakePainter();
  globalThis.mayorPhrases = painter;
});
afterEach(() => {
  globalThis.mayorPhrases = undefined;
});

const begin = (heard: Heard = 'done') => {
  const lifetime = new AbortController();
  const tell = vi.fn(async () => heard);
  const onOff = vi.fn();
  return { phrases: new PhraseSwitch(findings, { document, tell }, onOff, lifetime.signal), tell, onOff, lifetime };
};

describe('the switch for phrases', () => {
  test('on: painted, with styles from the background; off: both taken back', async () => {
    const { phrases, tell, onOff } = begin();
    expect(await phrases.turnOn()).toEqual({ seen: findings.length, away: 0 });
    expect(phrases.isOn).toBe(true);
    phrases.turnOff();
    expect([phrases.isOn, painter.log]).toEqual([false, ['show', 'hide']]);
    expect(tell.mock.calls).toEqual([[{ type: 'phrases', shown: true }], [{ type: 'phrases', shown: false }]]);
    expect(onOff).not.toHaveBeenCalled();
  });

  test.each(['gone', 'failed'] as const)(
    'where the background is %s there are no styles, and it goes off again',
    async (heard) => {
      const { phrases } = begin(heard);
      expect(await phrases.turnOn()).toBeNull();
      expect([phrases.isOn, painter.log]).toEqual([false, ['show', 'hide']]);
    },
  );

  test('a pill shows none, the open card shows them again, and it stays on all the while', async () => {
    const { phrases, onOff } = begin();
    await phrases.turnOn();
    for (const isOpen of [true, false, false, true, true]) phrases.follow(isOpen);
    expect([phrases.isOn, painter.log]).toEqual([true, ['show', 'hide', 'show']]);
    expect(onOff).not.toHaveBeenCalled();
  });

  test('off, it does not come with the card', () => {
    const { phrases } = begin();
    phrases.follow(true);
    expect(painter.log).toEqual([]);
  });

  test('somebody else’s hiding turns it off and is told', async () => {
    const { phrases, onOff } = begin();
    await phrases.turnOn();
    painter.hide();
    expect(phrases.isOn).toBe(false);
    expect(onOff).toHaveBeenCalledOnce();
  });

  test('ends with the card', async () => {
    const { phrases, lifetime } = begin();
    await phrases.turnOn();
    lifetime.abort();
    expect([phrases.isOn, painter.log, painter.onChange]).toEqual([false, ['show', 'hide'], null]);
  });
});
