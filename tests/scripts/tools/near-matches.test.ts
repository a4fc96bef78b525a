import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPump, nearMatch } from '../../../scripts/tools/fuzz/near-matches.ts';
import { EXPRESSIONS } from '../../../scripts/tools/fuzz/sources.ts';

const SOME = { numRuns: 20, seed: 1 };

describe('texts made from an expression', () => {
	test.each([
		['/记者|通讯员/u', /^(?:记者|通讯员)$/u],
		['/[“‘][^”’]{2,4}[”’]/u', /^[“‘][^”’]{2,4}[”’]$/u],
		['/\\p{Script=Han}+(?=代表)/u', /^\p{Script=Han}+代表$/u],
		['/(?<!副)市长/u', /^市长$/u]
	])('are such as it looks for: %s', (name, whole) => {
		const end = name.lastIndexOf('/');
		const { texts } = nearMatch(name.slice(1, end), name.slice(end + 1));
		for (const text of fc.sample(texts, SOME)) expect(text).toMatch(whole);
	});

	// Some look behind themselves for what they must not find, or want the same text twice.
	test('are found by nearly each of the extraction', () => {
		const found = EXPRESSIONS.filter(({ source, flags }) => {
			const expression = new RegExp(source, flags.replace(/[gy]/gu, ''));
			return fc.sample(nearMatch(source, flags).texts, SOME).some((text) => expression.test(text));
		});
		expect(found.length).toBeGreaterThan(EXPRESSIONS.length * 0.95);
	});

	test('repeat what it lets repeat, behind what stands in front of it', () => {
		const pumps = fc.sample(anyPump([{ source: '记者(?:\\s*本报)*讯', flags: 'u' }]), SOME);
		const ways = pumps.map(({ lead, unit }) => `${lead.replace('衡南县代表团：\n', '')}|${unit}`);
		for (const way of ways) expect(way).toMatch(/^记者\|(?:\s*本报|\s)$/u);
		expect(ways.some((way) => way.endsWith('本报'))).toBe(true);
	});
});
