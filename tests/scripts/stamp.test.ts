import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampOf } from '../../scripts/stamp.ts';

let root: string;
const at = (name: string) => join(root, name);
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'yansheng-stamp-'));
	writeFileSync(at('a.js'), 'a');
});
afterEach(() => rmSync(root, { recursive: true }));

const stamp = () => stampOf(at('stamp.json'), () => [at('a.js'), at('b')]);

test('files are known by the key that they were made by, until one is changed, touched, or removed', () => {
	expect(stamp().isOf('key')).toBe(false);
	for (const change of [
		() => appendFileSync(at('a.js'), 'b'),
		() => utimesSync(at('a.js'), 1, 1),
		() => writeFileSync(at('b'), ''),
		() => rmSync(at('a.js')),
		() => stamp().remove()
	]) {
		stamp().set('key');
		expect([stamp().isOf('key'), stamp().isOf('other')]).toEqual([true, false]);
		change();
		expect(stamp().isOf('key')).toBe(false);
	}
});
