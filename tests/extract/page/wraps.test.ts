import { describe, expect, test } from 'vitest';
import { breaksSentence, endsOpen, saysWhoSpeaks } from '#extract/page/wraps.ts';
import { fold } from '#extract/text/fold.ts';
import { whoSays } from '../reading.ts';

/** Whether the break at `|` is known to be within a sentence. */
function breaks(line: string): boolean {
	const at = line.indexOf('|');
	const text = fold(line.replace('|', '\n'));
	// Whatever stands above and below.
	const inside = `路通了。\n${text}\n，说。`;
	const breaks = breaksSentence(inside, [5, 5 + at], [6 + at, 5 + text.length]);
	expect(breaksSentence(text, [0, at], [at + 1, text.length])).toBe(breaks);
	return breaks;
}

describe('a line break within a sentence is told', () => {
	test.each([
		['by a mark that begins none', '路子越走越宽|，家家有活干。'],
		['by a comma in front of it', '今天下午，|河东区代表团'],
		['by a particle behind it', '村民动员|了起来。'],
		['by a particle behind it', '县里|的烟花产业要往高端走。'],
		['by a verb of speaking behind it', '骆立军|说，要抓服务。'],
		['by a title and a verb behind it', '骆立军|代表说，要抓服务。'],
		['within a name behind an office', '县农业局局长骆立|军接过话茬：“好。”'],
		['within a name behind an office', '县农业局局长骆|立军接过话茬：“好。”'],
		['within a name in front of a title', '殷|素芬代表直言，“家长急。”'],
		['within a name in front of a verb', '骆立|军表示，要抓服务。'],
		['within a name behind an office', '县农业局局长骆|立军接过话茬'],
		['within a name in front of a title', '教师殷素|芬代表直言，好'],
		['in front of a title and a verb', '教师殷素芬|代表直言，好'],
		['within a name in front of a verb', '骆大|川说，好'],
		['within a name in front of a verb', '骆|川说，好'],
		['within a name in front of a verb', '欧|阳江河说，好'],
		['within a name in front of a verb', '欧阳|江河说，好'],
		['behind a surname alone', '左丘|琴芳代表说，好'],
		['in front of whom a view is', '在县长|李四看来，好'],
		['in front of whom a number is', '据县长|李四统计，好'],
		['within an office in front of a name', '书|记骆立军'],
		['within an office in front of a name', '路通了局|长骆立军来了'],
		['within a title in front of a mark', '路通了代|表，好'],
		['within an office in front of a mark', '路通了局|长，好'],
		['within a body in front of a mark', '路通了大|家，来'],
		['within what a reporter is', '记|者骆立军说，好'],
		['within a verb and whom it tells', '骆立军告|诉记者，好'],
		['within a verb that invites', '骆春生代表邀|请大家走走'],
		['within a verb in front of a colon', '周桂香建|议：好'],
		['within a title', '周桂香代|表认为，冷链车进得来。'],
		['within an office', '县农业局局|长骆立军说，要抓服务。'],
		['within a verb of speaking', '申之远表|示，看病近了。']
	])('%s: %s', (_, line) => {
		expect(breaks(line)).toBe(true);
	});
});

describe('a line above text stays a line of its own', () => {
	test.each([
		'让数据多跑路|韦小宝代表说，一件事一次办。',
		'营商环境：为企业松绑|安道全代表认为，审批再快一点。',
		'乡村振兴|的确，路子越走越宽。',
		'做强做大|了解情况后，他说，好。',
		'老人的一天|王军代表说，饭菜很好。',
		'为了大家|他说，路子越走越宽。',
		'聚焦民生|大家表示，要抓服务。',
		'书记|骆立军',
		'县农业局局长|骆立军接过话茬',
		'据县长|李四来了，好',
		'路通了县长|李四看来，好',
		'骆立军表|示好',
		'骆立军告|诉我们好',
		'委员|会说，好',
		'路修好了|素芬代表直言，好',
		'为人|民说，好',
		'路通了代|表来了',
		'路通了局|长来了',
		'路通了局|长路来了',
		'众委|员来了',
		'路通了大|家来了',
		'abc|说',
		'路通|abc'
	])('%s', (line) => {
		expect(breaks(line)).toBe(false);
	});
});

describe('an article broken anywhere reads as the unbroken one', () => {
	const OTHERS = '村医骆春生说，乡里变化大。';
	test.each([
		'县农业局局长骆立军接过话茬：“留得住人。”',
		'教师殷素芬代表直言，“家长急。”',
		'骆大川表示，要抓好服务，不能一阵风。',
		'县委书记、县长褚一平强调，要把路修好。'
	])('%s', (sentence) => {
		const read = whoSays(`${OTHERS}\n${sentence}`);
		const [name] = read[1]!;
		const from = sentence.indexOf(name);
		const to = sentence.search(/[，：]/u);
		// From in front of the name to the mark behind the verb: in front of it nothing tells a broken line from a short one.
		for (let at = from + 1; at <= to; at++) {
			const broken = `${OTHERS}\n${sentence.slice(0, at)}\n${sentence.slice(at)}`;
			expect([at, whoSays(broken)]).toEqual([at, read]);
		}
	});
});

describe('a short paragraph is no subheading where somebody says it', () => {
	const between = (line: string) =>
		`教育局局长殷素芬介绍了情况。大家听得很认真。\n\n${line}\n\n会场里热烈起来，一个接着一个。`;

	test.each([
		['骆春生说：那要不女代表先谈？', '骆春生', '那要不女代表先谈？'],
		['骆春生代表问：路什么时候修？', '骆春生', '路什么时候修？'],
		['骆春生局长笑了，又问：路什么时候修？', '骆春生', '路什么时候修？'],
		['女代表骆春生也不客气：我来说吧……', '骆春生', '我来说吧……']
	])('%s', (line, who, words) => expect(whoSays(between(line))).toContainEqual([who, words]));

	test.each([
		'路在何方？',
		'衡南发展的启示：路在何方？',
		'专家提醒：出行注意安全！',
		'骆春生：路在何方？'
	])('but %s is one', (line) => expect(whoSays(between(line))).toEqual([]));
});

describe('a paragraph that has lost its stop, above a blank line', () => {
	const said = (first: string, second: string) => whoSays(`${first}\n\n${second}`);
	const FIRST = '省政协委员骆春生表示，成效明显，最要紧的是人才';

	test.each(['省政协委员周桂香表示，', '周桂香代表说，', '县长周桂香认为，'])(
		'ends where %s… begins another',
		(head) =>
			expect(said(FIRST, `${head}要修路。`)).toEqual([
				['骆春生', '成效明显，最要紧的是人才'],
				['周桂香', '要修路。']
			])
	);

	test.each(['培养，要靠大家。', '的培养，要靠大家。'])('goes on with %s', (rest) =>
		expect(said(FIRST, rest)).toHaveLength(1)
	);

	test('goes on where the lines are columns', () => {
		const column =
			'省政协委员骆春生表示，成效明显，山区的学校办得越来越好，\n老师留得住，孩子读得好书\n\n县长周桂香认为';
		expect(said(column, '，要修路。').map(([who]) => who)).not.toContain('');
	});
});

describe('a line says who speaks', () => {
	const says = (line: string) => {
		const text = fold(line);
		const inside = `路修好了\n${text}\n“好`;
		expect(saysWhoSpeaks(inside, [5, 5 + text.length])).toBe(saysWhoSpeaks(text, [0, text.length]));
		return saysWhoSpeaks(text, [0, text.length]);
	};

	test.each([
		'教师上官薇概括道，冷链',
		'骆春生代表邀请大家到湖边走走',
		'骆立军表示，好',
		'骆春生认为，'
	])('where a name stands in front of the verb, and a mark behind it: %s', (line) => {
		expect(says(line)).toBe(true);
	});

	test.each([
		['no verb', '教师骆立军，路灯亮了'],
		['no verb, and a quotation', '教师骆立军“路'],
		['no mark', '骆春生说好'],
		['a colon, as headlines have', '骆春生代表说：“好'],
		['nobody', '说，好'],
		['a surname alone', '骆说，好'],
		['many', '让群众说，好'],
		['nothing behind it', '骆春生表示']
	])('not where there is %s: %s', (_, line) => {
		expect(says(line)).toBe(false);
	});
});

test.each([...'，、；“‘（《【'])('a line that ends with %s is open', (mark) => {
	expect(endsOpen(`路修好了${mark}`, [0, 5])).toBe(true);
	expect(endsOpen(`路修好了${mark}`, [0, 4])).toBe(false);
	expect(endsOpen(mark, [0, 0])).toBe(false);
});

test.each([...'。！？”）：'])('a line that ends with %s is not', (mark) => {
	expect(endsOpen(`路修好了${mark}`, [0, 5])).toBe(false);
});
