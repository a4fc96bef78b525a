import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

/** Every way to combine them. */
const each = (...lists: string[][]): string[] =>
	lists.reduce((all, list) => all.flatMap((one) => list.map((next) => one + next)), ['']);
const codes = (text: string) => readText(text).diagnostics.map(({ code }) => code);

describe('what stands in front of an answer is not of whoever answers', () => {
	const LEADS = ['面对村民的', '面对记者的', '在大家的', '听到家长的', '对于群众的'];
	const ASKED = ['追问', '提问', '疑问', '质疑'];
	const ANSWERS = ['骆春生代表保证', '项目经理骆春生拍着胸脯说', '县长骆春生回答'];
	test.each(each(LEADS, ASKED, ['，'], ANSWERS))('“…？”%s：“…”', (behind) => {
		const text = `“到底什么时候通车？”${behind}：“国庆前一定通！”`;
		expect(whoSays(text)).toEqual([
			['', '“到底什么时候通车？”'],
			['骆春生', '“国庆前一定通！”']
		]);
		expect(codes(text)).toContain('quotation-unattributed');
		expect(whoSays(text.replace('？', '。'))[0]).toEqual(['', '“到底什么时候通车。”']);
	});

	test('but an answer may stand in front itself', () => {
		expect(whoSays('“国庆前一定通！”面对村民的追问，骆春生代表说。')).toEqual([
			['骆春生', '“国庆前一定通！”']
		]);
	});
});

describe('what somebody is in the eyes of others is in their words', () => {
	test.each(each(['', '在'], ['同事', '村民', '孩子们'], ['眼里', '眼中', '口中'], ['，', '的']))(
		'“…”%s骆春生代表…',
		(front) => {
			const text = `“他就是个工作狂。”${front}骆春生代表没日没夜。`;
			expect(whoSays(text)).toEqual([['', '“他就是个工作狂。”']]);
			expect(codes(text)).toContain('quotation-unattributed');
		}
	);
});

describe('whoever a quotation calls does not speak it', () => {
	const SOMEBODY = '一大早，村医骆春生的手机响个不停。';
	test.each(['骆医生', '骆大夫', '骆老师', '骆大姐', '老骆', '小骆'])('“%s，…”', (called) => {
		const quotation = `“${called}，我血压又高了。”`;
		expect(whoSays(SOMEBODY + quotation)).toEqual([['', quotation]]);
		expect(whoSays(quotation + SOMEBODY)).toEqual([['', quotation]]);
	});
	test.each(['周医生', '骆驼', '老周'])('but “%s，…” calls somebody else, or nobody', (called) => {
		const quotation = `“${called}，我血压又高了。”`;
		expect(whoSays(SOMEBODY + quotation)).toEqual([['骆春生', quotation]]);
	});
	test('and with a verb it is as the verb says', () => {
		expect(whoSays('“老骆，别急。”村医骆春生对自己说。')[0]?.[0]).toBe('骆春生');
	});
});

test.each(
	each(
		['孙女', '孩子们', '家属'],
		['的一句话', '的一声呼唤', '的呼唤', '的叮嘱'],
		['，', ''],
		['让', '使']
	)
)('what moves somebody is not in their words: “…”%s…', (front) => {
	const text = `“火车开来了！”${front}老铁路工人骆春生红了眼眶。`;
	expect(whoSays(text)).toEqual([['', '“火车开来了！”']]);
	expect(codes(text)).toContain('quotation-unattributed');
});

test.each(['而支持“管”的', '而支持管的', '坐在对面的', '来自山区的'])(
	'whoever has a view of their own behind ； ends the words in front: %s施大峰则认为',
	(front) => {
		expect(
			whoSays(`骆春生代表认为，没有设施谈不上管理；${front}施大峰则认为，管不好等于白建。`)
		).toEqual([
			['骆春生', '没有设施谈不上管理'],
			['施大峰', '管不好等于白建。']
		]);
	}
);

test.each(
	each(
		['骆春生代表刚说完', '骆春生代表话音刚落', '骆春生一说完'],
		['，坐在对面的施大峰', '，施大峰', '，对面的施大峰代表'],
		['便接过话茬', '就抢过话头', '也站了起来']
	)
)('whoever takes a turn behind another speaks: %s：“…”', (front) => {
	expect(whoSays(`骆春生代表来了。${front}：“差距也是压力。”`)).toEqual([
		['施大峰', '“差距也是压力。”']
	]);
});

describe('what many said in a row is nobody’s, whoever answers', () => {
	const MANY = [
		'村民们七嘴八舌',
		'大家你一言我一语',
		'代表们畅所欲言',
		'网友纷纷留言',
		'会场里议论纷纷'
	];
	test.each(each(MANY, ['。', '：', '，']))('%s“…”“…”', (front) => {
		const text = `${front}“水费太贵了。”“路太窄了。”村支书骆春生一一记下，当场答复：“下月就降。”`;
		expect(whoSays(text)).toEqual([
			['', '“水费太贵了。”'],
			['', '“路太窄了。”'],
			['骆春生', '“下月就降。”']
		]);
	});
});

describe('somebody who has no name, in front of a colon, has what stands behind it', () => {
	const SOMEBODY = ['村里人', '旁人', '邻居们', '身边人', '不少人', '同事们', '家里人'];
	test.each(each(SOMEBODY, ['私下嘀咕', '说', '议论']))(
		'骆春生代表来了。刚来时，%s：“…”',
		(front) => {
			const text = `骆春生代表来了。刚来时，${front}：“一个读书人，能待几天？”`;
			expect(whoSays(text)).toEqual([['', '“一个读书人，能待几天？”']]);
		}
	);
});

test('这位 and an office means whoever was called so last, who may have no name', () => {
	expect(
		whoSays('律师骆春生告诉记者，赢了。\n公司负责人则表示将上诉。“判决有误。”这位负责人说。').at(-1)
	).toEqual(['', '“判决有误。”']);
	expect(whoSays('公司负责人骆春生表示将上诉。“判决有误。”这位负责人说。').at(-1)).toEqual([
		'骆春生',
		'“判决有误。”'
	]);
});

describe('a place is nobody, whoever lives there', () => {
	test.each(
		each(
			['冯家塆', '骆家坪', '周家垅'],
			['的村民', '的乡亲们', '的老人'],
			['至今念念不忘', '竖起大拇指']
		)
	)('“…”%s。', (behind) => {
		for (const lead of ['', '说起他，']) {
			const text = `“全村的人都来了。”${lead}${behind}。`;
			expect(whoSays(text)).toEqual([['', '“全村的人都来了。”']]);
		}
	});
});

test.each(['有人问唐先华后不后悔，他摇头', '晏老师几度哽咽。他摇头'])(
	'words of somebody who cannot be known are nobody’s, and it is told: %s：“…”',
	(front) => {
		const text = `${front}：“不后悔。”`;
		expect(whoSays(text)).toEqual([['', '“不后悔。”']]);
		expect(codes(text)).toContain('pronoun-far');
	}
);

test.each(['骆爷爷', '骆老师', '骆书记'])('“%s，…？” is asked of whoever answers', (called) => {
	const text = `骆春生代表来了。“${called}，您提了哪些建议？”${called}笑着说，提了三个。`;
	expect(whoSays(text).map(([who]) => who)).toEqual(['', '骆春生']);
});

describe('她 is whoever the main clause is about', () => {
	test.each(['回到家时', '下班回家后', '住院期间'])('周娟%s，母亲骆桂芬…', (when) => {
		for (const front of ['', '周娟代表来了。']) {
			const text = `${front}周娟${when}，母亲骆桂芬感到一丝不安。“很奇怪，她很少哭。”她回忆说。`;
			expect([text, whoSays(text)]).toEqual([text, [['骆桂芬', '“很奇怪，她很少哭。”']]]);
		}
	});
	test('and whoever is alone in it', () => {
		const text = '周娟代表来了。周娟回到家时，天黑了。“很奇怪。”她回忆说。';
		expect(whoSays(text)).toEqual([['周娟', '“很奇怪。”']]);
	});
});
