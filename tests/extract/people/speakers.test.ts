import { describe, expect, test } from 'vitest';
import { readText } from '../reading.ts';

/** Everybody who speaks, and where they are printed: 骆海棠 [骆海棠@0, 骆海棠@24]. */
function speakers(text: string) {
	return readText(text).speakers.map(({ name, title, affiliation, mentions }) => ({
		name,
		title,
		from: affiliation?.text ?? null,
		printed: mentions.map(([from, to]) => `${text.slice(from, to)}@${from}`)
	}));
}

describe('somebody who speaks is printed', () => {
	test.each([
		[
			'wherever the name stands',
			'县长骆海棠说，路灯亮了。骆海棠代表说，桥修好了。骆海棠笑了。',
			'骆海棠',
			['骆海棠@2', '骆海棠@12', '骆海棠@24']
		],
		[
			'whole and by a part of the name',
			'库尔班江·吐尔逊代表说，路灯亮了。库尔班江说，桥修好了。',
			'库尔班江·吐尔逊',
			['库尔班江·吐尔逊@0', '库尔班江@17']
		],
		[
			'with blanks in the name and without',
			'王 军代表说，路灯亮了。王军说，桥修好了。王 军笑了。',
			'王军',
			['王 军@0', '王军@12', '王 军@21']
		],
		[
			'with characters of either kind',
			'骆海棠代表說，好。駱海棠笑了。',
			'骆海棠',
			['骆海棠@0', '駱海棠@9']
		],
		['with Traditional characters alone', '駱海棠代表說，好。', '駱海棠', ['駱海棠@0']],
		['twice in a list', '骆海棠、骆海棠代表说，好。', '骆海棠', ['骆海棠@0', '骆海棠@4']]
	])('%s', (_, text, name, printed) => {
		expect(speakers(text)).toEqual([{ name, title: '代表', from: null, printed }]);
	});

	test('at a place of their own, though another name begins alike', () => {
		expect(
			speakers('张表代表说，路灯亮了。张表生代表说，桥修好了。').map(({ printed }) => printed)
		).toEqual([['张表@0'], ['张表生@11']]);
	});
});

test('the first title and the first place somebody comes from are theirs', () => {
	const [first, second] = ['来自东溪县的骆海棠代表说，好。', '来自西溪县的骆海棠委员说，好。'];
	const known = (text: string) => speakers(text).map(({ title, from }) => [title, from]);
	expect(known(first + second)).toEqual([['代表', '东溪县']]);
	expect(known(second + first)).toEqual([['委员', '西溪县']]);
	expect(known(`骆海棠说，好。${first}`)).toEqual([['代表', '东溪县']]);
	expect(known(`骆海棠委员说，好。${first}`)).toEqual([['委员', '东溪县']]);
	expect(known('县长骆海棠说，好。')).toEqual([[null, null]]);
});

test('two delegations have two people, though they are called alike', () => {
	const text = '河东区代表团：\n骆海棠代表说，好。\n河西区代表团：\n骆海棠代表说，好。';
	expect(readText(text).speakers.map(({ id, delegation }) => [id, delegation])).toEqual([
		['luo-haitang', 'hedong'],
		['luo-haitang-2', 'hexi']
	]);
	expect(speakers(text).map(({ printed }) => printed)).toEqual([['骆海棠@8'], ['骆海棠@26']]);
});
