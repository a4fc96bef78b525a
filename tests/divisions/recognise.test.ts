import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluesOf, recognise } from '#divisions/recognise.ts';
import type { Prefecture } from '#divisions/prefectures.ts';
import { regionOf } from '#divisions/region.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { extract } from '#extract/extract.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { everyPrefecture } from './every-prefecture.ts';

const prefectures = everyPrefecture();
const lexicon = parseLexicon(readFileSync('data/lexicon.yaml', 'utf8'), 'lexicon.yaml');
const named = (name: string) => prefectures.find((one) => one.name === name)!;

function read(text: string) {
	const sha256 = createHash('sha256').update(text).digest('hex');
	const article = { id: 'a', file: 'a.txt', sha256, encoding: 'utf-8' as const, text };
	return extract(article, { story: noStory, lexicon, region: null });
}

/** A round-up with a delegation of each; nothing else in it says where. */
const roundUp = (units: readonly string[], title = '代表热议报告') =>
	[
		title,
		'',
		...units.flatMap((unit) => [`${unit}代表团：`, '', '王小明代表说，要发展产业。', ''])
	].join('\n');

function recognised(text: string, among: readonly Prefecture[] = prefectures): string {
	const found = recognise(cluesOf(read(text), text), among);
	if (found.kind === 'one') return found.prefecture.name;
	return found.kind === 'several'
		? found.prefectures.map(({ name }) => name).join(' or ')
		: found.kind;
}

describe('the prefecture of an article', () => {
	// 城区 and 郊区 are called so in many places; 三沙市 and the like have too few to tell.
	const large = prefectures.filter(({ divisions }) => divisions.length >= 3);

	it('is known by its own divisions, for every one that has at least three', () => {
		expect(large.length).toBeGreaterThan(320);
		const missed = large.filter(
			({ name, divisions }) => recognised(roundUp(divisions.map((one) => one.name))) !== name
		);
		expect(missed.map(({ name }) => name)).toEqual([]);
	}, 120_000);

	it('is known by more than half of them, whichever, with the army and the industrial park beside them', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...large.filter(({ divisions }) => divisions.length >= 5)).chain((one) =>
					fc.record({
						one: fc.constant(one),
						some: fc.subarray(one.divisions, {
							minLength: Math.ceil(one.divisions.length / 2) + 1
						})
					})
				),
				({ one, some }) => {
					const units = [...some.map(({ name }) => name), '武警支队', '高新区'];
					expect(recognised(roundUp(units)).split(' or ')).toContain(one.name);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('gives every division of a full list its code', () => {
		for (const name of ['赣州市', '凉山彝族自治州', '重庆市', '呼伦贝尔市', '喀什地区']) {
			const region = regionOf(named(name));
			const text = roundUp(region.divisions.map((one) => one.name));
			const sha256 = createHash('sha256').update(text).digest('hex');
			const dataset = extract(
				{ id: 'a', file: 'a.txt', sha256, encoding: 'utf-8', text },
				{ story: noStory, lexicon, region }
			);
			expect(dataset.delegations.map(({ units }) => units[0]?.adcode)).toEqual(
				region.divisions.map(({ adcode }) => adcode)
			);
		}
	});

	it('is told by the prefecture’s name in front of a division’s', () => {
		expect(recognised(roundUp(['南京市鼓楼区']))).toBe('南京市');
		expect(recognised(roundUp(['徐州市鼓楼区', '武警支队']))).toBe('徐州市');
	});

	it.each([
		['鼓楼区', '南京市 or 徐州市 or 福州市 or 开封市'],
		['城关区', '拉萨市 or 兰州市'],
		['西湖区', '杭州市 or 南昌市'],
		['青山区', '包头市 or 武汉市']
	])('is asked for where all that is said is %s', (unit, cities) => {
		expect(recognised(roundUp([unit]))).toBe(cities);
	});

	it('is asked for where two cities’ districts of the same name stand side by side', () => {
		const cities = recognised(roundUp(['鼓楼区', '城关区'])).split(' or ');
		expect(cities).toHaveLength(6);
	});

	it('is the one of them that the title names, or else the one that the text does', () => {
		expect(recognised(roundUp(['鼓楼区'], '徐州市代表热议报告'))).toBe('徐州市');
		expect(recognised(roundUp(['鼓楼区'], '徐州代表热议，南京来客旁听'))).not.toBe('南京市');
		expect(recognised(`${roundUp(['鼓楼区'])}本报开封讯\n`)).toBe('开封市');
		expect(recognised(`${roundUp(['鼓楼区'], '福州代表热议报告')}他到开封学习过。\n`)).toBe(
			'福州市'
		);
		expect(recognised(`${roundUp(['鼓楼区'])}他在福州和开封学习过。\n`)).toContain(' or ');
	});

	it('is unknown where the delegations are of no prefecture, or of too many', () => {
		expect(recognised(roundUp(['望川县', '金滩市']))).toBe('unknown');
		expect(recognised(roundUp(['衡南县', '平江县', '湘乡市']))).toBe('unknown');
	});

	it('is none where no division is named, or one in passing', () => {
		expect(recognised('代表热议报告\n\n王小明代表说，报告鼓舞人心。\n')).toBe('none');
		expect(recognised('代表热议报告\n\n王小明代表说，他到衡南县学习过。\n')).toBe('none');
		expect(recognised('代表热议报告\n\n王小明代表说，城区和新城区、矿区变了样。\n')).toBe('none');
	});

	it('is the one whose divisions the text names, where no delegation is called after any', () => {
		expect(recognised('代表热议报告\n\n王小明代表说，衡南县和耒阳市都在变。\n')).toBe('衡阳市');
		expect(recognised('衡阳市代表热议报告\n\n王小明代表说，衡南县在变。\n')).toBe('衡阳市');
	});

	it('may have no divisions at all', () => {
		const text = roundUp(['虎门镇', '长安镇'], '东莞市代表热议报告');
		expect(recognised(text)).toBe('东莞市');
	});

	it('is never what lies directly below a province, unless all of that is', () => {
		expect(recognised(roundUp(['海口市', '三亚市', '文昌市', '琼海市']))).toBe('unknown');
		expect(recognised(roundUp(['仙桃市', '潜江市', '天门市']))).toBe('湖北省直辖县级行政区划');
	});

	it('is told in Traditional characters too', () => {
		expect(recognised(roundUp(['衡陽縣', '衡東縣', '常寧市']))).toBe('衡阳市');
	});
});
