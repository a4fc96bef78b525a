import { describe, expect, test } from 'vitest';
import {
	isSame,
	noteOrigin,
	personAt,
	readSubject,
	type Subject
} from '#extract/names/subjects.ts';
import { whoSays } from '../reading.ts';

/** Who is named in front of the title at the bar; null where nobody is. */
function read(marked: string, ...names: string[]) {
	const at = marked.indexOf('|');
	const text = marked.replace('|', '');
	const known = (said: string, from: number, to: number) => names.includes(said.slice(from, to));
	const title = text.slice(at, at + 2);
	const subject = readSubject(text, 0, at, title, known);
	if (subject) noteOrigin(text, 0, subject);
	// Wherever in an article the clause stands.
	const front = '路修好了。';
	const there = readSubject(front + text, front.length, front.length + at, title, known);
	if (there) noteOrigin(front + text, front.length, there);
	const moved = ([from, to]: [number, number]) => [from - front.length, to - front.length];
	expect(
		there && {
			...there,
			from: there.from - front.length,
			to: there.to - front.length,
			people: there.people.map((one) => ({
				...one,
				at: moved(one.at),
				affiliation: one.affiliation && moved(one.affiliation)
			}))
		}
	).toEqual(subject);
	return subject && { ...subject, text };
}

/** 骆海棠、褚一平等: everybody, and whether there are more. */
function who(marked: string, ...names: string[]): string {
	const subject = read(marked, ...names);
	if (!subject) return '';
	return subject.people.map(({ name }) => name).join('、') + (subject.others ? '等' : '');
}

describe('in front of a title', () => {
	test.each([
		['one person', '骆海棠|代表说', '骆海棠'],
		['one behind a blank', '骆海棠 |代表说', '骆海棠'],
		['several', '褚一平、骆海棠|代表说', '褚一平、骆海棠'],
		['two that are joined', '张三和李四|代表说', '张三、李四'],
		['several and others', '褚一平、骆海棠等|代表说', '褚一平、骆海棠等'],
		['several and others who are counted', '褚一平、骆海棠等8位|代表说', '褚一平、骆海棠等'],
		['several and others of a kind', '褚一平、骆海棠等多名基层|代表说', '褚一平、骆海棠等'],
		['several, counted in words', '杨康、穆念慈两位|代表说', '杨康、穆念慈'],
		['several, counted in figures', '杨康、穆念慈2名|代表说', '杨康、穆念慈'],
		[
			'several who are there, counted',
			'骆海棠、褚一平、申之远三名与会|代表说',
			'骆海棠、褚一平、申之远'
		],
		['several and four of them', '骆海棠等4位|代表说', '骆海棠等'],
		['several and more than ten', '骆海棠等10余名|代表说', '骆海棠等'],
		['several and others of the congress', '骆海棠等多位全国人大|代表说', '骆海棠等'],
		['several and others of a conference', '骆海棠等市政协|委员说', '骆海棠等'],
		['several, counted and of the congress', '杨康、穆念慈两位市人大|代表', '杨康、穆念慈'],
		['several, pointed at and counted', '杨康、穆念慈这两位|代表', '杨康、穆念慈'],
		['one and a party', '王军市党|代表', '王军'],
		['one and the congress of the realm', '王军全国人大|代表', '王军'],
		['one whose name ends like a body', '王会|代表', '王会'],
		['two of whom one has an office', '骆海棠、县长褚一平|代表', '骆海棠、褚一平'],
		['two joined otherwise', '张三及李四|代表', '张三、李四'],
		['two joined behind an office', '县长张三和李四|代表', '张三、李四'],
		['the second of two, where the first does not begin the clause', '大张三和李四|代表', '李四'],
		['two with a blank between', '骆海棠 、褚一平|代表', '骆海棠、褚一平'],
		['one behind another clause', '骆海棠，褚一平|代表', '褚一平'],
		['one behind an office of two words', '副市长王军|代表', '王军'],
		['one and an office, behind 的', '的王军副市长|代表', '王军'],
		['one and an office of three characters', '王军工程师|代表', '王军'],
		['one with a note', '骆海棠（图）|代表说', '骆海棠'],
		['each with a note', '褚一平（左）、骆海棠（右）|代表说', '褚一平、骆海棠'],
		['one and the congress', '王军人大|代表说', '王军'],
		['one and the conference of a city', '王军市政协|委员说', '王军'],
		['one and an office', '王军副市长|代表说', '王军'],
		['each behind an office', '市长骆海棠、县长褚一平|代表说', '骆海棠、褚一平'],
		['one behind two offices', '村党总支书记、村委会主任杨宁|代表说', '杨宁'],
		['those of a place', '来自农村的王军、张三|代表说', '王军、张三'],
		['a word that speaks', '高原|代表在会上', '高原']
	])('%s: %s', (_, marked, people) => {
		expect(who(marked)).toBe(people);
	});

	test.each([
		['a number of people', '黄冈64名|代表说'],
		['fewer people than are counted', '杨康、穆念慈三位|代表说'],
		['fewer people than are counted by more than ten', '杨康、穆念慈十二位|代表说'],
		['an office that nobody holds', '桥梁工程师|代表说'],
		['an office whose holder stands behind the title', '家政服务员|代表晋小梅说'],
		['a word, and no person’s verb', '高原|代表活动'],
		['a word and no title', '通过|委员讲坛'],
		['people of a kind', '妇女|代表说'],
		['others whose number has more than four figures', '骆海棠等12345位|代表'],
		['others who are no number', '骆海棠等余名|代表'],
		['an office behind the last 、', '市长骆海棠、县长|代表'],
		['an office of two words', '总工程师|代表'],
		['everybody beside one', '张三和大家|代表']
	])('nobody is named in %s: %s', (_, marked) => {
		expect(who(marked)).toBe('');
	});

	test('a word is somebody where it is met as a name, or stands behind an office', () => {
		expect(who('高原|代表活动', '高原')).toBe('高原');
		expect(who('教师高原|代表活动')).toBe('高原');
	});

	test('the subject runs from the first name to the end of the title', () => {
		const { from, to, text } = read('村支书褚一平、骆海棠等8位|代表说')!;
		expect(text.slice(from, to)).toBe('褚一平、骆海棠等8位代表');
	});
});

describe('whether the name begins where it is read to', () => {
	const isSure = (marked: string, ...names: string[]) => !read(marked, ...names)!.unsure;

	test.each(['骆海棠|代表说', '坐在后排的骆海棠|代表说', '教师骆海棠|代表说', '与骆海棠|代表说'])(
		'is sure: %s',
		(marked) => {
			expect(isSure(marked)).toBe(true);
		}
	);

	test.each([...'的在请被是与和及对让由如'])('is sure behind %s', (character) => {
		expect(isSure(`大家${character}王军|代表说`)).toBe(true);
	});

	test.each([...'，。、；：“”‘’《》【】（）'])('is sure behind the mark %s', (mark) => {
		expect(isSure(`大家${mark}王军|代表说`)).toBe(true);
	});

	test('is not behind characters that are no office, if nobody is called so elsewhere', () => {
		expect(isSure('大声骆海棠|代表说')).toBe(false);
		expect(isSure('大声骆海棠|代表说', '骆海棠')).toBe(true);
	});
});

describe('where people are said to come from', () => {
	test.each([
		['来自东溪县的骆海棠|代表说', '东溪县'],
		['来自东溪县的教师骆海棠|代表说', '东溪县'],
		['骆海棠|代表来自东溪镇，她说', '东溪镇'],
		['来自企业一线的骆海棠|代表说', null],
		['骆海棠|代表来自农村，她说', null],
		['骆海棠|代表说，她来自东溪镇', null]
	])('%s: %s', (marked, origin) => {
		const { people, text } = read(marked)!;
		expect(people.map(({ affiliation }) => affiliation && text.slice(...affiliation))).toEqual([
			origin
		]);
	});

	const rain = (characters: number) => '雨'.repeat(characters);
	const originOf = (marked: string) => {
		const { people, text } = read(marked)!;
		return people[0]!.affiliation && text.slice(...people[0]!.affiliation);
	};

	test('is told in up to forty characters, in front of the name and behind the title', () => {
		for (const told of [
			(origin: string) => `来自${origin}的骆海棠|代表说`,
			(origin: string) => `骆海棠|代表来自${origin}，她说`
		]) {
			expect(originOf(told(rain(40)))).toBe(rain(40));
			expect(originOf(told(rain(41)))).toBeNull();
			expect(originOf(told(rain(2)))).toBe(rain(2));
			expect(originOf(told('雨'))).toBeNull();
		}
	});

	test('may be up to twenty-four characters away, and a note forty long', () => {
		expect(originOf(`来自东溪县的${rain(24)}骆海棠|代表说`)).toBe('东溪县');
		expect(originOf(`来自东溪县的${rain(25)}骆海棠|代表说`)).toBeNull();
		expect(who(`骆海棠（${rain(40)}）|代表说`)).toBe('骆海棠');
		expect(who(`骆海棠（${rain(41)}）|代表说`)).toBe('');
	});

	test('is said of each of them', () => {
		const { people } = read('来自东溪县的教师骆海棠、褚一平|代表说')!;
		expect(people.map(({ affiliation }) => affiliation)).toEqual([
			[2, 5],
			[2, 5]
		]);
	});
});

test('two are the same where the same people stand in the same order', () => {
	const text = '骆海棠、褚一平';
	const one = personAt(text, [0, 3]);
	const other = personAt(text, [4, 7]);
	const both = { ...one, people: [...one.people, ...other.people] };
	const nobody = { ...one, people: [] };
	expect(isSame(one, personAt(text, [0, 3], '代表'))).toBe(true);
	expect(isSame(both, both)).toBe(true);
	const different: [Subject, Subject][] = [
		[one, other],
		[one, both],
		[both, one],
		[nobody, nobody],
		[both, { ...both, people: [...other.people, ...one.people] }]
	];
	for (const [a, b] of different) expect(isSame(a, b)).toBe(false);
});

test('those who are there and counted speak', () => {
	expect(whoSays('骆海棠、褚一平、申之远三名与会人大代表说，路修好了。')).toEqual([
		['骆海棠、褚一平、申之远', '路修好了。']
	]);
});

test.each([['和'], ['与'], ['及']])(
	'who is listed in front of %s and the last name speaks too',
	(and) => {
		for (const names of [
			['骆海棠', '褚一平'],
			['骆海棠', '申之远', '褚一平'],
			['殷素芬', '骆海棠', '申之远', '欧阳立军']
		]) {
			const list = `${names.slice(0, -1).join('、')}${and}${names.at(-1)!}`;
			expect(whoSays(`${list}代表说，路灯亮了。`)).toEqual([[names.join('、'), '路灯亮了。']]);
			expect(whoSays(`会上，${list}委员建议，多开夜班车。`)).toEqual([
				[names.join('、'), '多开夜班车。']
			]);
		}
	}
);
