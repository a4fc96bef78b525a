import { describe, expect, test } from 'vitest';
import { whoSays } from '../reading.ts';
import { nameOf, readNameAfter, readNameAtEnd, readNameBefore } from '#extract/names/names.ts';

const FRONT = '路修好了，';

const met =
	(...names: string[]) =>
	(text: string, from: number, to: number) =>
		names.includes(text.slice(from, to));

/** The name that ends in front of the bar; '' for none. */
function before(marked: string, ...names: string[]): string {
	const text = marked.replace('|', '');
	const to = marked.indexOf('|');
	const at = readNameBefore(text, 0, to, met(...names));
	// Wherever in an article the clause stands, and whatever stands behind the title.
	const inside = `${FRONT}${text}`;
	const there = readNameBefore(inside, FRONT.length, FRONT.length + to, met(...names));
	expect(there && inside.slice(...there)).toBe(at && text.slice(...at));
	return at ? text.slice(...at) : '';
}

/** The name that begins a text and ends in front of the bar; '' for none. */
function after(marked: string, behindOffice = false, ...names: string[]): string {
	const text = marked.replace('|', '');
	const to = marked.indexOf('|');
	const at = readNameAfter(text, 0, to, met(...names), behindOffice);
	const inside = `${FRONT}${text}`;
	const [from, end] = [FRONT.length, FRONT.length + to];
	const there = readNameAfter(inside, from, end, met(...names), behindOffice);
	expect(there && inside.slice(...there)).toBe(at && text.slice(...at));
	return at ? text.slice(...at) : '';
}

describe('in front of a title, a name ends where the title begins, and begins', () => {
	test.each([
		['with the clause', '骆海棠|代表', '骆海棠'],
		['with the clause, whatever its surname', '扎西多吉|代表', '扎西多吉'],
		['with the clause, in another language', '阿依努尔|代表', '阿依努尔'],
		['with the clause, though a body is called like its end', '张全国|代表', '张全国'],
		['behind a mark', '会上褚一平、骆海棠|代表', '骆海棠'],
		['behind 的', '来自城关镇的骆海棠|代表', '骆海棠'],
		['behind the title of another', '周桂香代表和赵敏|代表', '赵敏'],
		['behind the title of somebody with a dot', '努尔兰·哈孜代表与赵敏|代表', '赵敏'],
		['behind what people of an age are called', '90后骆海棠|代表', '骆海棠'],
		['behind an office', '村民骆海棠|代表', '骆海棠'],
		['behind an office, whatever its surname', '教师扎西多吉|代表', '扎西多吉'],
		['behind an office, with a surname of two characters', '妇女主任欧阳海|代表', '欧阳海'],
		['behind a word that leads on', '随后骆海棠|代表', '骆海棠'],
		['behind the longest word that leads on', '当天上午骆海棠|代表', '骆海棠'],
		['behind an organisation', '县农业局骆海棠|代表', '骆海棠'],
		['behind a place', '东溪镇骆海|代表', '骆海'],
		['behind a place, with a surname of two characters', '东溪县司马秉直|代表', '司马秉直'],
		['with two surnames', '林郑月娥|代表', '林郑月娥'],
		['with two surnames, behind what came before', '随后林郑月娥|代表', '林郑月娥'],
		['with two surnames, behind where it was', '会上林郑月娥|代表', '林郑月娥'],
		['with two surnames, behind when it was', '昨天林郑月娥|代表', '林郑月娥'],
		['with two surnames, behind what was going on', '发言中林郑月娥|代表', '林郑月娥'],
		['with two surnames, behind 和', '和林郑月娥|代表', '林郑月娥'],
		['behind words, with two Tibetan words', '大声喊格桑旺堆|代表', '格桑旺堆'],
		['behind words, with a surname of two characters', '大声欧阳江河|代表', '欧阳江河'],
		['behind a party', '民建王军|代表', '王军'],
		['behind a company', '某某公司王军|代表', '王军'],
		['behind a place with an adjective', '大美东溪镇王军|代表', '王军'],
		['with a Tibetan word', '牧民格桑旺堆|代表', '格桑旺堆'],
		['with a dot, behind an office', '牧民库尔班江·吐尔逊|代表', '库尔班江·吐尔逊'],
		['behind words, as it is met elsewhere', '一心为民周桂|代表', '周桂'],
		...[...'听跟给用据请让像因当在'].map((lead) => [
			'of two characters, behind a word that is no surname',
			`${lead}王军|代表`,
			'王军'
		]),
		['with a first character that may lead on, and is a surname', '和宗惠|代表', '和宗惠'],
		['with a first character that may lead on, in another language', '向巴泽仁|代表', '向巴泽仁']
	])('%s: %s', (_, marked, name) => {
		expect(before(marked)).toBe(name);
	});

	test.each([
		['a body', '审判委员会专职|委员'],
		['people of an age', '90后创客|代表'],
		['others who are counted in', '福利协会等组织|代表'],
		['the whole realm, in front of its congress', '在鲁全国|人大代表'],
		['a kind of people', '青年|代表'],
		['circles', '教育界|代表'],
		['a place', '城关镇|代表'],
		['a place with an adjective', '大美东溪镇|代表'],
		['a kind of people in a place', '高新区青年|代表'],
		['a number', '一二三四五|代表'],
		['one character', '骆|代表'],
		['a particle', '的|代表']
	])('none is read in %s: %s', (_, marked) => {
		expect(before(marked)).toBe('');
	});

	test('a kind of people is a name, and a longer run ends with one, where they are met as names', () => {
		expect(before('青年|代表', '青年')).toBe('青年');
		expect(before('教育界|代表', '教育界')).toBe('教育界');
		expect(before('一心为民周桂|代表', '为民周桂')).toBe('为民周桂');
	});
});

describe('a padded name', () => {
	test.each([
		['王 军|代表', '王 军'],
		['王　军|代表', '王　军'],
		['欧阳 军|代表', '欧阳 军'],
		['周桂香代表和王 军|代表', '王 军'],
		['随后王 军|代表', '王 军'],
		['骆海棠 |代表', '骆海棠'],
		['城关镇 骆海棠|代表', '骆海棠']
	])('in front of a title: %s', (marked, name) => {
		expect(before(marked)).toBe(name);
	});

	test('in front of a verb', () => {
		expect(after('王 军|说')).toBe('王 军');
		expect(after('王　军|说')).toBe('王　军');
		expect(after(' 王 军|说')).toBe('王 军');
		expect(after('王  军|说')).toBe('王  军');
		expect(after('王   军|说')).toBe('');
		expect(after('王 军人|说')).toBe('');
	});

	test('is called without its blanks', () => {
		const text = '王 军代表、欧阳　军代表、骆海棠代表';
		expect(nameOf(text, [0, 3])).toBe('王军');
		expect(nameOf(text, [6, 10])).toBe('欧阳军');
		expect(nameOf(text, [13, 16])).toBe('骆海棠');
	});
});

describe('in front of a verb, a name begins with the clause, and ends', () => {
	test.each([
		['at the verb', '李四|说', '李四'],
		['at the verb, with three characters', '骆海棠|说', '骆海棠'],
		['at the verb, with a surname of two characters', '欧阳江海|说', '欧阳江海'],
		['at the verb, in another language', '伊丽苏娅|说', '伊丽苏娅'],
		['at the verb, with a dot', '库尔班江·吐尔逊|说', '库尔班江·吐尔逊'],
		['at an adverb', '李四深有感触地|说', '李四'],
		['at an adverb of one character', '骆海棠则|说', '骆海棠'],
		['at an office', '李四书记|说', '李四'],
		['at a word that begins with a character of names', '李江感慨|说', '李江'],
		['at what is said', '许玲所|说', '许玲']
	])('%s: %s', (_, marked, name) => {
		expect(after(marked)).toBe(name);
	});

	test.each([
		['a common word', '高兴|说'],
		['a word that people are called as well', '江南|说'],
		['somebody whose surname is none', '柔贵忠笑呵呵地|说'],
		['one character', '李|说'],
		['a name and a verb of two characters', '骆海棠承认|'],
		['a name from another language and a verb', '娜塔莎承认|'],
		['five characters', '欧阳江河流|说'],
		['five that spell a name, behind no office', '沙马阿呷莫|说']
	])('none is read in %s: %s', (_, marked) => {
		expect(after(marked)).toBe('');
	});

	test.each([
		['a word that people are called as well', '江南|说', '江南'],
		['somebody whose surname is none', '柔贵忠笑呵呵地|说', '柔贵忠'],
		['four characters that spell a name', '沙马阿呷|说', '沙马阿呷'],
		['six characters that spell a name', '沙马阿呷莫莫|说', '沙马阿呷莫莫'],
		['two characters in front of a word', '李江承认|，', '李江'],
		['three characters in front of a word', '骆海棠承认|，', '骆海棠'],
		['three characters of which two stand in front of a shorter word', '杨得志愿意|，', '杨得志'],
		['three characters where the word behind them reaches as far', '刘志强调侃|，', '刘志强']
	])('behind an office it may be %s: %s', (_, marked, name) => {
		expect(after(marked, true)).toBe(name);
	});

	test('a name that is met is read as it was', () => {
		expect(after('高兴|说', false, '高兴')).toBe('高兴');
		expect(after('沙马阿呷则|说', false, '沙马阿呷')).toBe('沙马阿呷');
		expect(after('骆海棠娟|说', false, '骆海')).not.toBe('骆海');
	});
});

describe('right in front of a verb, behind words that are none, a name ends', () => {
	test.each([
		['服装厂女工侯健', '侯健'],
		['女工侯健民', '侯健民'],
		['女工欧阳江海', '欧阳江海'],
		['坐在后排的司马秉直', '司马秉直'],
		['大家都很高兴', ''],
		['abc', '']
	])('%s: %s', (words, name) => {
		const at = readNameAtEnd(words, 0, words.length);
		expect(at ? words.slice(...at) : '').toBe(name);
		const inside = `${FRONT}${words}说`;
		const there = readNameAtEnd(inside, FRONT.length, inside.length - 1);
		expect(there ? inside.slice(...there) : '').toBe(name);
	});
});

test.each(['随后', '会上', '昨天', '对此'])(
	'a name from another language is read behind %s',
	(lead) => expect(whoSays(`${lead}阿依努尔代表说，路要修。`)).toEqual([['阿依努尔', '路要修。']])
);

test.each(['本报记者骆海棠认为，路要修。', '笔者骆海棠认为，路要修。', '东江公司高兴说，路要修。'])(
	'nobody who is met speaks in %s',
	(text) => expect(whoSays(text)).toEqual([])
);

test('以及 joins somebody with an office and somebody with a title', () =>
	expect(whoSays('骆春生主任以及周桂香代表说，路要修。')).toEqual([
		['骆春生、周桂香', '路要修。']
	]));

test.each(['欧阳自强', '上官明月', '诸葛青青', '司马建国'])(
	'%s is a name, whatever word it ends with',
	(name) => {
		for (const text of [
			`${name}代表说，路灯亮了。`,
			`县长${name}说，路灯亮了。`,
			`县长${name}拉着他的手说，路灯亮了。`
		])
			expect([text, whoSays(text)]).toEqual([text, [[name, '路灯亮了。']]]);
	}
);

test.each(['首席科学家', '德国商会会长', ''])(
	'%s约翰·史密斯 is named without what he is',
	(office) => {
		for (const title of ['', '博士', '教授', '先生'])
			expect(whoSays(`${office}约翰·史密斯${title}在致辞中表示，很高兴。`)).toEqual([
				['约翰·史密斯', '很高兴。']
			]);
	}
);

test.each(['致辞说', '致欢迎辞。他说', '致开幕词。他说', '致闭幕词。他表示'])(
	'a name ends in front of %s',
	(behind) => {
		expect(whoSays(`市长骆春${behind}，很高兴。`)).toEqual([['骆春', '很高兴。']]);
	}
);

test.each(['曹和平', '李平安'])(
	'%s is no name of four characters, though its second is a surname',
	(name) => {
		for (const deed of ['细数家底，微笑着说', '介绍说', '表示'])
			expect(whoSays(`人大代表${name}${deed}，路灯亮了。`).map(([who]) => who)).toEqual([name]);
	}
);
