import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

const codes = (text: string) => readText(text).diagnostics.map(({ code }) => code);

describe('whoever is called by a surname is', () => {
	test.each([
		['骆海棠代表来了。骆代表说，路灯亮了。'],
		['局长骆海棠来了。骆局长介绍，路灯亮了。'],
		['局长骆海棠来了。骆大姐笑着说，路灯亮了。'],
		['局长骆海棠来了。老骆说，路灯亮了。']
	])('whoever of that surname was met last, with a doubt: %s', (text) => {
		expect(whoSays(text)).toEqual([['骆海棠', '路灯亮了。']]);
		expect(codes(text)).toEqual(['surname-only']);
	});

	test.each([
		['刘先生说，路灯亮了。'],
		['局长骆海棠来了。申局长介绍，路灯亮了。'],
		['李大姐笑着说，路灯亮了。'],
		['工友王师傅说，路灯亮了。'],
		['老谭说，路灯亮了。'],
		['老谭告诉我们，路灯亮了。'],
		['王师傅告诉大家，路灯亮了。'],
		['轩辕书记说，路灯亮了。']
	])('nobody where nobody of that surname was met, and it is told: %s', (text) => {
		expect(whoSays(text)).toEqual([['', '路灯亮了。']]);
		expect(codes(text)).toContain('speaker-unread');
	});

	test('no word that only begins like one', () => {
		expect(whoSays('老成说，路灯亮了。')).toEqual([]);
	});
});

test('an old man is whoever this paragraph names, and nobody of another one', () => {
	const named = '79岁的苟玉山老人参加过抗美援朝。';
	expect(whoSays(`${named}老人说，路灯亮了。`)).toEqual([['苟玉山', '路灯亮了。']]);
	expect(codes(`${named}老人说，路灯亮了。`)).toEqual(['name-inferred']);
	expect(whoSays(`${named}\n老人说，路灯亮了。`)).toEqual([['', '路灯亮了。']]);
});

describe('whoever is called by an office alone speaks, and is nobody', () => {
	test.each([
		'相关负责人当即表示',
		'有关部门负责人则说',
		'多位受访专家均认为',
		'也有专家说',
		'骆春生的妻子说',
		'他的徒弟笑着说',
		'网友“山里红”说',
		'国家医保局价格司负责人介绍'
	])('%s', (who) => {
		expect(whoSays(`${who}，路灯亮了。`)).toEqual([['', '路灯亮了。']]);
	});

	const kinds =
		'一村民 一位村民 有村民 村民 几名商户 一位老党员 现场一位观众 不少网友 该公司负责人 余女士'.split(
			' '
		);
	const manners = [
		'',
		'指着路灯',
		'拉着记者的手',
		'动情地',
		'笑着',
		'当即',
		'也',
		'在会后',
		'向记者',
		'随后笑呵呵地'
	];
	const verbs = ['说', '表示', '告诉记者', '补充说', '称'];
	test.each(kinds.flatMap((kind) => manners.map((manner) => kind + manner)))(
		'whoever and however: %s',
		(front) => {
			for (const verb of verbs)
				expect([verb, whoSays(`${front}${verb}，路灯亮了。`)]).toEqual([
					verb,
					[['', '路灯亮了。']]
				]);
		}
	);

	test.each(['刘先生说', '相关负责人当即表示', '骆海棠的妻子说'])(
		'and takes no words of whoever spoke before: %s',
		(who) => {
			expect(whoSays(`骆海棠代表说，路灯亮了。${who}，桥修好了。`)).toEqual([
				['骆海棠', '路灯亮了。'],
				['', '桥修好了。']
			]);
		}
	);
});

describe('whoever heads the sentence without a name, and says it in a later clause, speaks, and is nobody', () => {
	const kinds = ['境外采购商', '村民们', '专家', '当地居民', '参会企业家', '两校校长'];
	const acts = ['对展会给予好评', '围绕路灯展开讨论', '就路灯交换了意见', '普遍关注路灯'];
	test.each(kinds.flatMap((kind) => acts.map((act) => `${kind}${act}`)))('%s', (front) => {
		for (const verb of ['认为', '并表示', '一致认为', '纷纷表示'])
			expect(whoSays(`骆海棠代表说，桥修好了。${front}，${verb}，路灯亮了。`)).toEqual([
				['骆海棠', '桥修好了。'],
				['', '路灯亮了。']
			]);
	});
});

test.each(['心有余悸地', '笑呵呵地', '掰着指头', '激动地'])(
	'whoever is called so in front of a comma speaks behind it: %s',
	(manner) => {
		const said = `骆海棠代表说，桥修好了。此次逃过土石流的曹里长，${manner}表示，路灯亮了。`;
		expect(whoSays(said)).toEqual([
			['骆海棠', '桥修好了。'],
			['', '路灯亮了。']
		]);
	}
);

describe('an institution speaks where a sentence begins, and is nobody by name', () => {
	const institutions = [
		'警方',
		'校方',
		'县交通局',
		'有关部门',
		'该公司',
		'市政府',
		'该院党组',
		'国家外汇管理局'
	];
	const front = institutions.flatMap((one) => ['', '则', '随后', '向记者'].map((gap) => one + gap));

	test.each(front)('%s', (front) => {
		for (const verb of ['表示', '称', '回应', '透露']) {
			const text = `${front}${verb}，路灯亮了。`;
			expect([verb, whoSays(text)]).toEqual([verb, [['', '路灯亮了。']]]);
			expect(codes(text)).toEqual(['speaker-unread']);
			expect(whoSays(`骆海棠代表说，桥修好了。${text}`)).toEqual([
				['骆海棠', '桥修好了。'],
				['', '路灯亮了。']
			]);
		}
	});

	test.each([
		'县委提出，路要修。',
		'据有关部门介绍，路灯亮了。',
		'报告指出，路要修。',
		'干部表示路要修。'
	])('but what somebody cites is a part of his words: %s', (cited) => {
		const said = whoSays(`骆海棠代表说，桥修好了。${cited}`);
		expect(said).toEqual([['骆海棠', `桥修好了。${cited}`]]);
	});

	test('and no word that ends like one', () => {
		expect(whoSays('路灯全部称好，大家高兴。')).toEqual([]);
	});
});

test.each([
	['一位老党员', 'the end of it'],
	['某位老教师', 'the end of it'],
	['受访的一位人士', 'a kind']
])('%s is called by an office, or by %s', (who) => {
	expect(whoSays(`${who}说，路灯亮了。`)).toEqual([['', '路灯亮了。']]);
	expect(readText(`${who}说，路灯亮了。`).statements[0]!.collective).toBe(false);
});
