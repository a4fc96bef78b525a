import { describe, expect, test } from 'vitest';
import { whoSays } from '../reading.ts';
import { decided } from './decided.ts';

describe('who the subject of a verb is, and how that is known', () => {
	test.each([
		['骆海棠代表说，路灯亮了。', '骆海棠', 'with-title', []],
		['骆海棠代表来了。骆代表说，路灯亮了。', '骆海棠', 'surname-and-title', ['surname-only']],
		['骆海棠代表来了。骆局长说，路灯亮了。', '骆海棠', 'called-by-a-surname', ['surname-only']],
		['骆海棠代表来了。他说，路灯亮了。', '骆海棠', 'pronoun', []],
		['晏老师几度哽咽。他说，路灯亮了。', '', 'pronoun-of-nobody', ['pronoun-far']],
		['与会代表说，路灯亮了。', '', 'body', []],
		['人大代表、上海国际集团的刘樱也发现，路灯亮了。', '刘樱', 'origin', ['name-inferred']],
		['采矿2017班王嘉伟说，路灯亮了。', '王嘉伟', 'member-of-a-body', ['name-inferred']],
		['骆海棠代表来了。骆海棠说，路灯亮了。', '骆海棠', 'met', []],
		['县长骆海棠说，路灯亮了。', '骆海棠', 'beside-office', []],
		['骆海棠县长说，路灯亮了。', '骆海棠', 'beside-office', []],
		['县长法小北说，路灯亮了。', '法小北', 'beside-office', ['name-inferred']],
		['县长骆海棠在会上第一个站起来说，路灯亮了。', '骆海棠', 'beside-office', []],
		['代表骆海棠说，路灯亮了。', '骆海棠', 'behind-title', []],
		['委员法小北提醒，路灯亮了。', '法小北', 'behind-title', ['name-inferred']],
		['县长骆海棠来了。骆海棠说，路灯亮了。', '骆海棠', 'met-behind-office', []],
		[
			'县长骆海棠来了。申之远代表说，好，骆海棠说，路灯亮了。',
			'骆海棠',
			'met-behind-office',
			['name-inferred']
		],
		[
			'申之远代表说，好；骆海棠则建议，路灯亮了。',
			'骆海棠',
			'part-of-a-sentence',
			['name-inferred']
		],
		['路通了，骆海棠说：“路灯亮了。”', '骆海棠', 'in-front-of-a-quotation', ['name-inferred']],
		['网红谢承春说，路灯亮了。', '谢承春', 'behind-a-role', ['name-inferred']],
		['老谭说，路灯亮了。', '', 'called-by-a-surname', ['speaker-unread']],
		['79岁的苟玉山老人来了。老人说，路灯亮了。', '苟玉山', 'called-by-age', ['name-inferred']],
		['相关负责人表示，路灯亮了。', '', 'without-a-name', ['speaker-unread']],
		['代表一致认为，路灯亮了。', '', 'title-alone', []],
		['人大代表认为，路灯亮了。', '', 'title-alone', []],
		['代表在讨论中纷纷建议，路灯亮了。', '', 'title-alone', []],
		['骆海棠代表走来，笑着说，路灯亮了。', '骆海棠', 'clause-before', []],
		['骆海棠代表走来，说，路灯亮了。', '骆海棠', 'clause-before', []],
		['县长骆海棠走来，笑着说，路灯亮了。', '骆海棠', 'introduced-before', ['name-inferred']],
		['骆海棠代表说，路通了。并建议，路灯亮了。', '骆海棠', 'elided', ['subject-elided']],
		['骆海棠代表说，路通了，并建议，路灯亮了。', '骆海棠', 'elided', ['subject-elided']],
		['骆海棠代表说，路通了，建议路灯亮了。', '骆海棠', 'elided', ['subject-elided']],
		['骆海棠代表说，路通了，希望路灯亮了。', '骆海棠', 'elided', ['subject-elided']],
		['骆海棠代表说，路通了。希望路灯亮了。', '骆海棠', 'elided', ['subject-elided']],
		['骆海棠代表说，路通了，建议：路灯亮了。', '骆海棠', 'elided', ['subject-elided']],
		['骆海棠代表说，我县路通了，希望路灯亮了。', '骆海棠', 'elided', ['subject-elided']]
	])('%s: %s, %s, %j', (text, who, rule, doubts) => {
		expect(decided(text)).toEqual({ who, rule, doubts });
		// Where others speak in front of it and behind it as well.
		const { who: inside, rule: still } = decided(`天亮了，灯还开着。\n${text}\n会场响起掌声。`);
		expect([inside, still]).toEqual([who, rule]);
	});

	test.each([
		['a report that somebody makes', '骆海棠代表走来，报告指出，路灯亮了。'],
		['a report that is cited', '县长骆海棠的报告指出，路灯亮了。'],
		['a report that is cited without 的', '县长骆海棠报告中指出，路灯亮了。'],
		['a name that nothing speaks for', '路通了，骆海棠说，路灯亮了。'],
		['a meeting in somebody’s words', '骆海棠代表说，路通了，会议建议：路灯亮了。'],
		['whoever wishes in words of his own', '骆海棠代表说，我来自渔村，希望路灯亮了。'],
		['whoever wishes behind a colon', '骆海棠代表：路通了，希望路灯亮了。'],
		['those who propose without a mark', '代表在讨论中纷纷建议路灯亮了。']
	])('is not %s: %s', (_, text) => {
		expect(decided(text).who).toBeNull();
	});
});

test('people who are named in front of 等 speak with others', () => {
	expect(decided('县长骆海棠、局长申之远等一起说，路灯亮了。')).toMatchObject({
		who: '骆海棠、申之远',
		rule: 'beside-office'
	});
});

test('a title alone is many within twelve characters of its verb, if nothing but how they speak stands between', () => {
	const far = '代表在那么多讨论中一致纷纷也';
	expect(decided(`${far}说，路灯亮了。`)).toMatchObject({ who: '', rule: 'title-alone' });
	expect(decided(`${far}都说，路灯亮了。`).who).toBeNull();
	expect(decided('代表来到会场说，路灯亮了。').who).toBeNull();
});

test('behind a title and 、 or 的 somebody may belong to something, and not behind another clause', () => {
	expect(decided('委员、上海国际集团的刘樱也发现，路灯亮了。')).toMatchObject({
		who: '刘樱',
		rule: 'origin'
	});
	expect(decided('委员刘樱也发现，路灯亮了。').rule).not.toBe('origin');
	expect(decided('委员来了，上海国际集团的刘樱也发现，路灯亮了。').who).toBeNull();
});

test.each(['点赞', '叫好', '打趣', '嘀咕', '发愁'])(
	'whatever is done in saying it: 也%s道',
	(done) => {
		for (const who of ['骆海棠代表', '养殖户骆海棠', '县长骆海棠']) {
			expect(whoSays(`${who}也${done}道，路灯亮了。`)).toEqual([['骆海棠', '路灯亮了。']]);
			expect(whoSays(`${who}${done}道：“路灯亮了。”`)).toEqual([['骆海棠', '“路灯亮了。”']]);
		}
	}
);
