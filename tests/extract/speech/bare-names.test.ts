import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

/** Who says 路灯亮了 or 多开夜班车, and whether that is doubtful: 骆海棠, 骆海棠?; '' for nobody who is named. */
function speaks(sentence: string): string {
	// Within an article, where others are met before and behind.
	const text = `殷素芬代表来了。\n${sentence}\n周桂香代表也来了。`;
	const who = whoSays(text).find(([, words]) => /路灯亮了|多开夜班车/u.test(words))?.[0] ?? '';
	const doubts = readText(text).diagnostics.map(({ code }) => code);
	return who + (who !== '' && doubts.includes('name-inferred') ? '?' : '');
}

describe('a name without a title speaks', () => {
	test.each([
		['met before', '青年骆海棠来了。骆海棠呼吁多开夜班车。', '骆海棠'],
		['met before, with 则', '青年骆海棠来了。骆海棠则呼吁多开夜班车。', '骆海棠'],
		['met before, and new', '申之远代表说，好。青年骆海棠来了。骆海棠则坦言，路灯亮了。', '骆海棠'],
		['of a newspaper of elsewhere', '东江日报记者骆海棠认为，路灯亮了。', '骆海棠'],
		[
			'in a speech of his own, met before',
			'申之远代表来了。申之远在讲话中强调，路灯亮了。',
			'申之远'
		],
		['in a report on a theme', '骆海棠在主旨报告中说，路灯亮了。', '骆海棠'],
		['behind a class', '采矿2017班王嘉伟说，路灯亮了。', '王嘉伟?'],
		['behind a class, to somebody', '采矿2017班王嘉伟对本报记者说，路灯亮了。', '王嘉伟?'],
		['behind a company', '东江公司王文彬说，路灯亮了。', '王文彬?'],
		['behind a company, where it was', '会上，东江公司王文彬说，路灯亮了。', '王文彬?'],
		['behind a company, with what he is', '东江公司王文彬老师则说，路灯亮了。', '王文彬?'],
		['behind a company, asked', '东江公司王文彬在接受采访时说，路灯亮了。', '王文彬?'],
		['behind where they work, telling', '附近开店的占素芬告诉记者，路灯亮了。', '占素芬?'],
		['behind where they work, of no surname', '附近开店的别黎从告诉记者，路灯亮了。', '别黎从?'],
		['behind a role', '网红谢承春说，路灯亮了。', '谢承春?'],
		['behind a role, in two characters', '网红谢承说，路灯亮了。', '谢承?'],
		['behind a role, proposing', '副主祭谢承春建议多开夜班车。', '谢承春?'],
		['alone, proposing', '提问环节，刘荣华要求多开夜班车。', '刘荣华?'],
		['behind a title and 的', '人大代表、上海国际集团的刘樱也发现，路灯亮了。', '刘樱?'],
		['behind what became a title, and 的', '首次成为委员的冯远征说，路灯亮了。', '冯远征?'],
		['behind where they work', '在外务工的骆勇当场表态，路灯亮了。', '骆勇?'],
		['behind two offices', '党组成员、总督学庞万年说，路灯亮了。', '庞万年'],
		...['会后', '随后', '日前', '会后接受采访时', '在接受本台采访时', '昨天接受访问'].map((gap) => [
			`behind a role that no list has, ${gap}`,
			`环委郑明修${gap}表示，路灯亮了。`,
			'郑明修?'
		]),
		['behind a role in quotation marks', '首汽“铁哥”于凯讲，路灯亮了。', '于凯?'],
		['between title and verb', '委员法小北提醒，多开夜班车。', '法小北?']
	])('%s: %s', (_, sentence, who) => {
		expect(speaks(sentence)).toBe(who);
	});

	test.each([
		['who writes, within a sentence', '会上本报记者骆海棠认为，路灯亮了。'],
		['who asks', '东江日报记者骆海棠随后说，路灯亮了。'],
		['whose wife speaks', '骆海棠的妻子说，路灯亮了。'],
		['whose wife speaks, though met before', '骆海棠代表来了。骆海棠的妻子说，路灯亮了。'],
		['whose report is cited', '骆海棠在报告中说，路灯亮了。'],
		[
			'behind a company, in another clause than the first',
			'桥修好了，东江公司王文彬说，路灯亮了。'
		],
		['that is two characters, alone', '提问环节，刘荣要求多开夜班车。'],
		['that is a word', '提问环节，高标准要求多开夜班车。'],
		['behind a role that is his', '他的网红谢承春说，路灯亮了。'],
		['behind what is no role', '高高在上谢承春说，路灯亮了。'],
		['behind a company, where nothing marks the words', '东江公司王文彬说路灯亮了。'],
		['that is an office, behind where they work', '附近开店的负责人告诉记者，路灯亮了。'],
		['that is a kind of people', '附近开店的老客户告诉记者，路灯亮了。'],
		['that ends with a word', '附近开店的别原来告诉记者，路灯亮了。'],
		['that does something else', '附近开店的占素芬笑了，路灯亮了。'],
		['that is what comes behind a meeting', '委员会后提醒，多开夜班车。'],
		['that is everybody', '委员大家齐提醒，多开夜班车。']
	])('but not one %s: %s', (_, sentence) => {
		expect(speaks(sentence)).toBe('');
	});
});

describe('people who are joined or listed in front of a verb speak together', () => {
	test.each([
		['代表项金水、代表胡永福认为', '项金水、胡永福'],
		['代表项金水、代表胡永福、代表骆海棠认为', '项金水、胡永福、骆海棠'],
		['县长项金水、代表胡永福认为', '项金水、胡永福'],
		['主任骆春生及代表周桂香异口同声地说', '骆春生、周桂香'],
		['骆春生主任和周桂香代表都说', '骆春生、周桂香'],
		['骆春生主任、周桂香代表都说', '骆春生、周桂香'],
		['骆春生和周桂香代表都说', '骆春生、周桂香'],
		['公管学院胡鞍钢教授，物理系主任周树云，数学系主任骆海棠等纷纷表示', '胡鞍钢、周树云、骆海棠']
	])('%s', (people, who) => {
		expect(speaks(`${people}，路灯亮了。`)).toBe(who);
	});
});

test.each(['则', '也', '还', ''])(
	'who stands behind a role and in front of %s and a verb ends the words of others',
	(adverb) =>
		expect(whoSays(`骆春生代表说，路修好了。民盟王大伟${adverb}认为，桥也要修。`)).toEqual([
			['骆春生', '路修好了。'],
			['王大伟', '桥也要修。']
		])
);

test.each(['对村民李春梅来说，意义重大。', '对于村支书李春梅来说，这一天很长。'])(
	'whom something is said about does not say it: %s',
	(text) => expect(whoSays(text)).toEqual([])
);

test.each(['有村民代表', '有职工代表', '有企业代表'])('%s is nobody by name', (who) => {
	const { speakers, statements } = readText(`${who}建议，多开夜班车。`);
	expect([speakers, statements.map(({ collective }) => collective)]).toEqual([[], [true]]);
});
