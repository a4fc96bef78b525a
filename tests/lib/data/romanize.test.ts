import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { personId } from '#extract/people/ids.ts';
import { romanize } from '#lib/data/romanize.ts';
import { COMPOUND_SURNAMES } from '#surnames';

describe('a name in pinyin', () => {
	it.each([
		['詹薇', 'Zhan Wei'],
		['王海军', 'Wang Haijun'],
		['龙雪一', 'Long Xueyi'],
		['奉小明', 'Feng Xiaoming']
	])('puts the surname first and writes the given name as one word: %s', (name, pinyin) => {
		expect(romanize(name)).toBe(pinyin);
	});

	it.each([
		['曾建华', 'Zeng Jianhua'],
		['解晓东', 'Xie Xiaodong'],
		['单雄信', 'Shan Xiongxin'],
		['仇英', 'Qiu Ying'],
		['尉迟恭', 'Yuchi Gong']
	])('reads a character as the surname that it is: %s', (name, pinyin) => {
		expect(romanize(name)).toBe(pinyin);
	});

	it.each(['歐陽', '司馬', '諸葛', '東方', '單于', '第五'])(
		'parts one that is printed otherwise behind it: %s',
		(surname) => {
			expect(romanize(`${surname}海`)?.split(' ')[1]).toBe('Hai');
		}
	);

	it('takes a name that is nothing else than a compound surname for a surname and a given name', () => {
		expect(romanize('欧阳')).toBe('Ou Yang');
	});

	it('reads the given name as words, not as surnames', () => {
		expect(romanize('曾乐')).toBe('Zeng Le');
	});

	it.each([
		['欧阳修', 'Ouyang Xiu'],
		['司马光', 'Sima Guang'],
		['司马相如', 'Sima Xiangru'],
		['諸葛亮', 'Zhuge Liang'],
		['歐陽修', 'Ouyang Xiu'],
		['司馬光', 'Sima Guang']
	])('keeps a compound surname together: %s', (name, pinyin) => {
		expect(romanize(name)).toBe(pinyin);
	});

	it('parts every compound surname as the id of its bearer does', () => {
		for (const surname of COMPOUND_SURNAMES) {
			const [family = '', given] = romanize(`${surname}小明`)?.split(' ') ?? [];
			const plain = family.toLowerCase().replace("'", '').replace('ü', 'v');
			expect([surname, given]).toEqual([surname, 'Xiaoming']);
			expect(personId(`${surname}小明`).replace('lu', 'lv')).toBe(
				`${plain.replace('lu', 'lv')}-xiaoming`
			);
		}
		expect(romanize('万俟卨')).toMatch(/^[A-Z][a-z]+ [A-Z]/);
	});

	it('keeps ü, and parts syllables that could be misread', () => {
		expect(romanize('吕昌虎')).toBe('Lü Changhu');
		expect(romanize('李建安')).toBe("Li Jian'an");
	});

	it('takes no notice of the space that a newspaper sets into a short name', () => {
		expect(romanize('王　军')).toBe('Wang Jun');
	});

	it.each(['阿布都·热合曼', '王', '', 'Smith', '王A', '努尔买买提', '<b>'])(
		'is left to people for %j',
		(name) => {
			expect(romanize(name)).toBeNull();
		}
	);
});

describe('the dictionary behind it', () => {
	const lib = new URL('../../../src/lib/', import.meta.url);
	const importersOf = (module: RegExp) =>
		readdirSync(lib, { recursive: true, encoding: 'utf8' })
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => /\.(ts|svelte)$/.test(file))
			.filter((file) => module.test(readFileSync(new URL(file, lib), 'utf8')));

	it('is imported by one file only', () => {
		expect(importersOf(/['"]pinyin-pro['"]/)).toEqual(['data/romanize.ts']);
	});

	it('is out of reach of all that a browser runs', () => {
		expect(importersOf(/from '[^']*\/romanize\.ts'/)).toEqual([]);
	});
});
