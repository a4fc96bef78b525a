import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

/** Every way to combine them. */
const each = (...lists: string[][]): string[] =>
	lists.reduce((all, list) => all.flatMap((one) => list.map((next) => one + next)), ['']);
const codes = (text: string) => readText(text).diagnostics.map(({ code }) => code);

const FIRST = ['县长骆春生', '市农业农村局局长骆春生', '村民骆春生', '市发展和改革局局长骆春生'];
const SECOND = ['书记施大峰', '老伴施大峰', '县交通运输局副局长施大峰'];
const AND = ['和', '与', '及', '以及'];

describe('two whom nothing but 和 parts, each behind an office, speak both', () => {
	test.each(each(FIRST, AND, SECOND, ['', '都', '先后', '在会上', '在接受采访时']))(
		'%s表示',
		(who) => {
			expect(whoSays(`${who}表示，愿意带头。`)).toEqual([['骆春生、施大峰', '愿意带头。']]);
			expect(whoSays(`“愿意带头。”${who}表示。`)).toEqual([['骆春生、施大峰', '“愿意带头。”']]);
			expect(codes(`${who}表示，愿意带头。`)).toEqual([]);
		}
	);

	test('and whoever is listed in front of them', () => {
		expect(whoSays('县委书记骆春生、县长施大峰和副县长殷素芬表示，愿意带头。')).toEqual([
			['骆春生、施大峰、殷素芬', '愿意带头。']
		]);
	});

	test.each([
		[
			'the first, who talks with the second',
			'县长骆春生与村民施大峰交谈时说，愿意带头。',
			'骆春生'
		],
		[
			'the first, who talks with the second',
			'县长骆春生和村民施大峰聊天时说，愿意带头。',
			'骆春生'
		],
		['whoever has a name, beside an office alone', '县长和书记施大峰认为，愿意带头。', '施大峰'],
		['neither, where it is somebody of theirs', '县长骆春生和村民施大峰的儿子说，愿意带头。', '']
	])('not so %s: %s', (_, text, who) => {
		expect(whoSays(text)).toEqual([[who, '愿意带头。']]);
	});
});
