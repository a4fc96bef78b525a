import { describe, expect, test } from 'vitest';
import {
	behindOffice,
	CITED,
	isOffice,
	isTitle,
	officeBefore,
	startsWithOffice
} from '#extract/words/offices.ts';
import { whoSays } from '../reading.ts';

/** The office that ends in front of the bar. */
function before(marked: string): string | undefined {
	return officeBefore(marked.replace('|', ''), 0, marked.indexOf('|'));
}

describe('the office in front of a name', () => {
	test.each([
		['is the longest that is listed', '党总支书记|', '党总支书记'],
		['is one behind a place', '东溪县副县长|骆海棠', '副县长'],
		['is any trade that ends with 员', '护边员|骆海棠', '员'],
		['is any rank that ends with 长', '海关副关长|骆海棠', '长'],
		['is any trade that ends with 师', '茶艺师|骆海棠', '师'],
		['leaves a surname of two characters whole', '县长|长孙薇', '县长'],
		['leaves a surname of two characters whole behind another trade', '教师|长孙薇', '教师'],
		['takes what begins such a surname where it is its own', '董事长|孙薇', '董事长'],
		['is none of one character that begins the clause', '长|寿路一个菜摊的老板', undefined],
		['is none of one character behind a mark', '，长|江边的骆海棠', undefined],
		['leaves a name whole that begins with an office', '县长|贺长江', '县长']
	])('%s: %s', (_, marked, office) => {
		expect(before(marked)).toBe(office);
	});

	test.each([
		['a title', '委员|'],
		['a verb', '增长|'],
		['a conjunction', '或者|'],
		['the beginning of a school', '师|范学院'],
		['pupils', '数学师|生'],
		['the beginning of a name', '县长贺|长江'],
		['part of a name behind an office', '县长贺长|江'],
		['a name', '骆海棠|']
	])('is not %s: %s', (_, marked) => {
		expect(before(marked)).toBeUndefined();
	});

	test('does not begin in front of the clause', () => {
		expect(officeBefore('市长', 1, 2)).toBe('长');
		expect(officeBefore('增长', 1, 2)).toBeUndefined();
		expect(officeBefore('书记', 1, 2)).toBeUndefined();
	});
});

test('a name begins behind the last of several offices', () => {
	const behind = (text: string) => text.slice(behindOffice(text, 0, text.length));
	expect(behind('市委书记、市长王某某')).toBe('王某某');
	expect(behind('村民骆海棠')).toBe('骆海棠');
	expect(behind('骆海棠')).toBe('骆海棠');
	expect(behind('县委书记')).toBe('');
	expect(behindOffice('长', 0, 1)).toBe(0);
});

test('an office stands right behind a name, and reaches no further than is asked', () => {
	for (const text of ['市长讲起', '总会计师说', '副总编辑讲话', '常务副市长说'])
		expect([text, startsWithOffice(text, 0, text.length)]).toEqual([text, true]);
	for (const text of ['骆海棠', '市', '长说', '的市长', ''])
		expect([text, startsWithOffice(text, 0, text.length)]).toEqual([text, false]);
	expect(startsWithOffice('骆海市长', 2, 4)).toBe(true);
	expect(startsWithOffice('骆海市长', 2, 3)).toBe(false);
});

test('an office is a whole word', () => {
	expect([isOffice('市长'), isOffice('总会计师'), isOffice('长')]).toEqual([true, true, true]);
	expect([isOffice('骆市长'), isOffice('市'), isOffice('')]).toEqual([false, false, false]);
});

test('a title is 代表, 委员 or 议员', () => {
	const text = '代表委员议员代价委托议案';
	const at = Array.from(text, (_, i) => i).filter((i) => isTitle(text, i));
	expect(at).toEqual([0, 2, 4]);
});

test('whoever is cited is called by the highest offices', () => {
	for (const words of ['习近平总书记', '国家主席', '国务院总理', '总理'])
		expect(CITED.test(words)).toBe(true);
	for (const words of ['村支书', '县政协主席', '总理说']) expect(CITED.test(words)).toBe(false);
});

test.each(['采购商', '参展商', '服务商', '制造商', '供应商', '客商', '候选人', '里长'])(
	'behind %s stands a name, whose surname is not its last character',
	(office) => {
		for (const name of ['李明', '周桂香', '欧阳立军'])
			expect(whoSays(`${office}${name}说，价格降了。`)).toEqual([[name, '价格降了。']]);
	}
);

test.each(['妇女儿童事业', '妇女儿童工作', '妇女儿童权益'])(
	'a relative is none within another word: %s',
	(words) =>
		expect(whoSays(`妇联主席周红英表示，妇联关心${words}。她说，要努力。`)).toEqual([
			['周红英', `妇联关心${words}。`],
			['周红英', '要努力。']
		])
);
