import { describe, expect, test } from 'vitest';
import { headsClause } from '#extract/speech/new-subject.ts';
import { proposeSettlements } from '#extract/editor/propose.ts';
import { writeSettlement } from '#extract/editor/write-settlement.ts';
import { readText, whoSays } from '../reading.ts';

const OFFICES = ['县长', '江心村支书', '坐在旁边的县农业局局长', '而候任会长', '省科学院研究员'];
const NAMES = ['周桂香', '陈培', '欧阳立军'];
/** Verbs of no list. */
const ACTS = ['点点头', '更关心蔬菜外运', '递来一份材料', '起身鼓掌', '掰着指头算'];

test.each(['高标准要求早日动工。', '会上，高质量建议早日动工。', '分组讨论，高水平要求早日动工。'])(
	'nobody is called what only begins like a name: %s',
	(text) => {
		expect(readText(text).speakers).toEqual([]);
	}
);

describe('a new subject ends the words of whoever spoke before, whatever its verb', () => {
	test.each(OFFICES)('%s', (office) => {
		for (const name of NAMES) {
			for (const act of ACTS) {
				const text = `骆春生代表说，乡里变化大。${office}${name}${act}。会场响起掌声。`;
				expect([text, whoSays(text)]).toEqual([text, [['骆春生', '乡里变化大。']]]);
			}
		}
	});

	test('and a quotation behind it is its own', () => {
		for (const name of NAMES) {
			const text = `骆春生代表说，乡里变化大。江心村支书${name}更关心外运，“车进得来，菜才卖得上价”。`;
			expect(whoSays(text).at(-1)).toEqual([name, '“车进得来，菜才卖得上价”']);
		}
	});
});

test.each(['感谢', '对', '在', '听说', '邀请'])(
	'somebody who is only spoken of ends no words: %s县长周桂香…',
	(front) => {
		const text = `骆春生代表说，乡里变化大。${front}县长周桂香的支持下，路修好了。`;
		expect(whoSays(text)).toHaveLength(1);
	}
);

describe('nobody is lost in silence', () => {
	const silent = (text: string, settings?: string) =>
		readText(text, settings)
			.diagnostics.filter(({ code }) => code === 'speaker-silent')
			.map(({ spans: [span] }) => text.slice(...span!));

	test.each(ACTS)('somebody who %s, and is given no words, is told of', (act) => {
		expect(silent(`县长周桂香${act}。`)).toEqual(['周桂香']);
		expect(silent(`周桂香代表${act}。`)).toEqual(['周桂香']);
	});

	test('not who speaks elsewhere in the part, who is only there, or who is one of a list', () => {
		expect(silent('县长周桂香点点头。“快了。”周桂香说。')).toEqual([]);
		expect(silent('县长周桂香参加讨论。')).toEqual([]);
		expect(silent('县长周桂香、副县长骆大川点点头。')).toEqual([]);
	});

	test('and whoever is named between what he belongs to and his office', () => {
		expect(silent('我会刘福乾会长对营商环境提出自己的看法，这两年变化很大。')).toEqual(['刘福乾']);
	});

	test.each(['来说', '来讲', '而言'])('not whom something concerns: 对村民骆春生%s', (concerns) => {
		expect(silent(`这条路对村民骆春生${concerns}，意义重大。`)).toEqual([]);
	});

	test('and not who is given words by a settlement', () => {
		const text = '县长周桂香掰着指头算，今年收成好。';
		expect(silent(text)).toEqual(['周桂香']);
		const settled = 'settlements:\n  - { words: 今年收成好。, speaker: 周桂香 }\n';
		expect(silent(text, settled)).toEqual([]);
	});
});

test('what an editor is offered for whoever is called by a surname, or is given no words, is what settles it', () => {
	const offered = (text: string) => {
		const dataset = readText(text);
		return dataset.diagnostics
			.flatMap((one) => proposeSettlements(one, { article: text, dataset, region: null }))
			.map((draft) => writeSettlement(draft));
	};
	const text = '李大姐说，路灯亮了。县长周桂香点点头，今年收成好。';
	expect(offered(text)).toEqual([
		'- { name: 李大姐 }',
		"- { words: '今年收成好。', speaker: 周桂香 }",
		"- { words: '点点头，今年收成好。', speaker: 周桂香 }"
	]);
	const settled = readText(text, `settlements:\n${offered(text).slice(0, 2).join('\n')}\n`);
	expect(settled.speakers.map(({ name }) => name)).toEqual(['李大姐', '周桂香']);
	expect(settled.diagnostics).toEqual([]);
});

describe('他 carries only as far as is safe', () => {
	test('to the only one whom the paragraph before names', () => {
		expect(whoSays('骆春生代表来自农村。\n他说，路灯亮了。')).toEqual([['骆春生', '路灯亮了。']]);
	});

	test.each([
		'骆春生代表来自农村。周桂香代表来自城里。\n他说，路灯亮了。',
		'骆春生代表来自农村。\n会场响起掌声。\n他说，路灯亮了。',
		'县长周桂香来了。李先生也来了。骆春生代表来自农村。\n会上。\n他说，路灯亮了。'
	])('and to nobody else, and it is told: %j', (text) => {
		expect(whoSays(text)).toEqual([['', '路灯亮了。']]);
		expect(readText(text).diagnostics.map(({ code }) => code)).toContain('pronoun-far');
	});
});

describe('a sentence is about whoever', () => {
	/** Whether the clause is about whom the bar stands in front of; it begins behind the last ，. */
	const heads = (marked: string) => {
		const name = marked.indexOf('|');
		const text = marked.replace('|', '');
		const clause = Math.max(text.lastIndexOf('，', name), text.lastIndexOf('；', name)) + 1;
		return headsClause({ text, clause, sentence: 0 }, name);
	};

	test.each([
		['heads it', '|周桂香点点头。'],
		['stands behind an office', '江心村支书|周桂香点点头。'],
		['stands behind where they sit', '坐在旁边的县农业局局长|骆立军点点头。'],
		['stands behind a word that leads on', '随后|周桂香点点头。'],
		['stands behind when, and an office', '昨天下午县长|周桂香点点头。'],
		['stands behind a clause that leads up', '会上，县长|周桂香点点头。'],
		['stands behind a semicolon', '路灯亮了；县长|周桂香点点头。'],
		['has an office that a verb is part of', '建设局局长|骆立军点点头。'],
		['has an office that begins like a verb', '青年创业者|骆知行点点头。'],
		['stands behind blanks', '\u3000\u3000|周桂香点点头。']
	])('%s: %s', (_, text) => {
		expect(heads(text)).toBe(true);
	});

	test.each([
		['is thanked', '感谢县长|周桂香。'],
		['is spoken to', '对县长|周桂香的要求很高。'],
		['is asked, behind a word that leads on', '随后向县长|周桂香提问。'],
		['stands behind another clause', '路灯亮了，县长|周桂香点点头。'],
		['stands far behind', `${'住在河边山上桥头村口的'.repeat(5)}|周桂香点点头。`]
	])('but not whoever %s: %s', (_, text) => {
		expect(heads(text)).toBe(false);
	});
});

describe('whoever is named in front of an office enters, though a comma stands in front of the verb', () => {
	const WHO = ['周桂香局长', '刚回来的周桂香局长', '坐在旁边的周桂香教授', '刚回来的周局长'];
	const ADVERBS = ['心有余悸地', '笑着', '高兴地', ''];

	test.each(WHO)('%s', (who) => {
		for (const adverb of ADVERBS) {
			const text = `局长周桂香来了。局长骆春生说，路修好了。${who}，${adverb}表示，装备欠缺。`;
			expect([text, whoSays(text)]).toEqual([
				text,
				[
					['骆春生', '路修好了。'],
					['周桂香', '装备欠缺。']
				]
			]);
		}
	});
});

describe('nobody with a title in front is passed over in silence', () => {
	const silent = (text: string) =>
		readText(text).diagnostics.filter(({ code }) => code === 'speaker-silent').length;

	test.each(['人大代表', '省政协委员', '来自山区的全国人大代表', '教师'])('%s', (title) => {
		for (const name of ['周桂香', '欧阳立军'])
			for (const act of ['一直关注山区学校。', '，一直关注山区学校。', '在分组讨论时就学校发言。'])
				expect([title + name + act, silent(title + name + act)]).toEqual([title + name + act, 1]);
	});

	test.each([
		'代表齐聚一堂，共商大计。',
		'代表们认真审议。',
		'人大代表周桂香说，路修好了。',
		'党办主任周桂香说，路修好了。',
		'危重症患者因为隔离，我们既当医生又当护士。'
	])('but not in %s', (text) => expect(silent(text)).toBe(0));
});

describe('what somebody does is told, and no part of what was reported of them', () => {
	test.each([
		['张永宁书记要求，路要修。', '张书记还分享了提案经验。'],
		['张永宁代表说，路要修。', '张代表一直关注出行。'],
		['张永宁代表说，路要修。', '他还介绍了自己的经历。'],
		['张永宁代表说，路要修。', '她又结合岗位实际讲述了三个故事。']
	])('%s%s', (said, told) => {
		expect(whoSays(said + told)).toEqual([['张永宁', '路要修。']]);
	});

	test('but what they say of somebody else goes on', () => {
		expect(whoSays('张永宁代表说，老李是好人。他还帮我修了路。')).toEqual([
			['张永宁', '老李是好人。他还帮我修了路。']
		]);
	});
});

describe('people who head a sentence and say it in a later clause', () => {
	test.each(
		['各地', '全市', '广大', '连日来，各地', '会后，', ''].flatMap((front) =>
			['干部群众', '村民们', '职工们'].map((many) => front + many)
		)
	)('are many, and nobody by name: %s', (many) => {
		expect(whoSays(`${many}深入学习讨论报告，纷纷表示，路要修。`)).toEqual([['', '路要修。']]);
	});

	test('are none where an office follows, whose holder speaks', () => {
		expect(whoSays('代表团发言人骆海棠在介绍情况时透露，路要修。')).toEqual([
			['骆海棠', '路要修。']
		]);
	});
});
