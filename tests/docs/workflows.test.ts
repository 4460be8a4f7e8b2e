import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../.github/workflows');
const names = readdirSync(folder);
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe.each(names)('%s', (name) => {
  const text = read(name);

  it('pins its actions by major version at least', () => {
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^\.\/|@(v\d+|[0-9a-f]{40})/);
  });

  it('may do no more than it needs', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toMatch(/write-all|pull_request_target/);
  });

  it('puts nothing that others write into a script', () => {
    const scripts = [...text.matchAll(/run: (?:\|\n((?: {10}.*\n)+)|(.*))/g)].map(
      ([, block, line]) => block ?? line ?? '',
    );
    for (const script of scripts) expect(script).not.toContain('${{');
  });
});

describe('publishing', () => {
  const text = read('publish.yml');
  it('waits for a person', () => {
    expect(text).toMatch(/^on:\n {2}workflow_dispatch:/m);
    expect(text).toContain('environment: stores');
    expect(names.filter((name) => /publish-browser-extension/.test(read(name)))).toEqual(['publish.yml']);
  });
});
