import { describe, expect, test } from 'vitest';
import { findOnlyTeam } from '#extract/people/teams.ts';

function team(words: string, title: string | null = null): string | null {
	const text = `侧记\n${words}`;
	const at = findOnlyTeam(text, [3, text.length], title);
	return at && text.slice(...at);
}

const LONG = '骆海棠代表说，路灯亮了。'.repeat(20);

describe('an article without headings is about', () => {
	test.each([
		['the delegation that its text begins with', '衡南县代表团举行全体会议。', '衡南县代表团'],
		['one that is named again', '衡南县代表团热烈。衡南县代表团很好。', '衡南县代表团'],
		['one behind a place', '在衡南县代表团，骆海棠代表说，好。', '衡南县代表团'],
		['one behind a verb', '记者走进衡南县代表团。', '衡南县代表团'],
		['one behind what it does', '参加衡南县代表团讨论。', '衡南县代表团'],
		['one behind the time of day', '9月28日下午，衡南县代表团举行会议。', '衡南县代表团'],
		['one of several units', '衡山县、南岳区代表团举行会议。', '衡山县、南岳区代表团'],
		[
			'one with a long name that ends like a unit',
			'驻衡某集团军某旅部队代表团讨论热烈。',
			'驻衡某集团军某旅部队代表团'
		],
		...['来自', '载着', '跟随', '随', '随同', '此次', '本次', '这次', '带领', '人大'].map(
			(front) => [`one behind ${front}`, `${front}衡南县代表团抵达会场。`, '衡南县代表团']
		),
		['the shorter of two that end alike', '喜迎衡南县代表团。衡南县代表团到了。', '衡南县代表团'],
		['the shorter, named first', '衡南县代表团到了。喜迎衡南县代表团。', '衡南县代表团'],
		...[
			'王朝大酒店代表团驻地',
			'赶到代表团驻地',
			'准备每个代表团的材料',
			'在今年的代表团中',
			'征求代表团成员的意见',
			'看望代表团',
			'整个代表团',
			'服务代表团'
		].map((words) => [`one beside ${words}`, `衡南县代表团到了。${words}。`, '衡南县代表团']),
		['one beside all of them', '各代表团分组讨论。衡南县代表团热烈。', '衡南县代表团']
	])('%s: %s', (_, words, found) => {
		expect(team(words)).toBe(found);
	});

	test.each([
		['two', '衡南县代表团热烈。祁东县代表团也热烈。'],
		['all', '各代表团热烈讨论。'],
		['one that is not named', '代表团热烈讨论。'],
		['this one', '本代表团热烈讨论。'],
		['several', '两个代表团热烈讨论。'],
		['a long run of words', '说起来话很长很长的代表团热烈讨论。'],
		['one that is named late', `${LONG}衡南县代表团也热烈。`]
	])('nothing that names %s: %s', (_, words) => {
		expect(team(words)).toBeNull();
	});

	test('one that is named late, where the title names it', () => {
		const words = `${LONG}衡南县代表团也热烈。`;
		expect(team(words, '衡南县代表团讨论侧记')).toBe('衡南县代表团');
		expect(team(words, '祁东县代表团讨论侧记')).toBeNull();
	});
});
