import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../src/build/managed-schema';
import { manifestFor } from '../../src/build/manifest';
import { noPresets } from '../../src/core/settings';

const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/for-organisations.md'), 'utf8');
const { properties } = managedSchema;

/** The presets of each example in the guide, wherever they stand in it. */
const examples = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => {
  const { '3rdparty': policy } = JSON.parse(json).policies ?? JSON.parse(json);
  return Object.values(policy.extensions ?? policy.Extensions)[0] as Record<string, unknown>;
});

describe('what an organisation may preset', () => {
  it('is described to Chromium, and to Chromium alone', () => {
    expect(Object.keys(properties).sort()).toEqual(Object.keys(noPresets).sort());
    expect(manifestFor('chromium')).toHaveProperty('storage.managed_schema', 'managed_schema.json');
    expect(manifestFor('firefox')).not.toHaveProperty('storage');
  });

  it.each(Object.keys(properties))('%s is in the guide’s table and in both examples', (key) => {
    expect(guide).toContain(`| \`${key}\` |`);
    expect(examples.map((presets) => key in presets)).toEqual([true, true]);
  });

  it.each(Object.entries(properties))('%s is of the kind that it is read as', (key, { type }) => {
    const preset = noPresets[key as keyof typeof noPresets];
    expect(Array.isArray(preset) ? 'array' : typeof preset).toBe(type);
  });
});
