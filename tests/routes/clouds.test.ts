import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	keepLayouts,
	layoutCloud,
	NARROW,
	WIDE,
	type CloudWord
} from '#lib/charts/cloud/layout.ts';
import { keptClouds } from '../../src/routes/clouds.server.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'clouds-'))));
afterEach(() => {
	keepLayouts(null);
	rmSync(folder, { recursive: true });
});

/** Words that no other test has: a layout is remembered as long as the process lives. */
const words = (text: string): CloudWord[] =>
	[5, 3, 2].map((count, i) => ({ id: `${text}${i}`, theme: null, text: `${text}${i}`, count }));

test('a layout is kept by what lays out, the words and the frame, and is what it would be', () => {
	keepLayouts(keptClouds('a', folder));
	const laid = layoutCloud(words('甲'), WIDE);
	layoutCloud(words('甲'), NARROW);
	expect(readdirSync(folder)).toHaveLength(2);
	const key = JSON.stringify([words('甲'), WIDE]);
	expect(keptClouds('a', folder).get(key)).toEqual(laid);
	expect(keptClouds('b', folder).get(key)).toBeUndefined();
	expect(keptClouds('a', folder).get(JSON.stringify([words('乙'), WIDE]))).toBeUndefined();
});

test('what is kept is not laid out again, and what is not whole is', () => {
	const laid = { width: 1, height: 1, leading: 1, words: [], left: [] };
	const get = vi.fn(() => laid);
	const set = vi.fn();
	keepLayouts({ get, set });
	expect(layoutCloud(words('丙'), WIDE)).toBe(laid);
	expect(set).not.toHaveBeenCalled();

	const store = keptClouds('a', folder);
	store.set('key', laid);
	expect(store.get('key')).toEqual(laid);
	writeFileSync(join(folder, readdirSync(folder)[0]!), '{"width":');
	expect(store.get('key')).toBeUndefined();
});
