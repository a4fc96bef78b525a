import type { Span } from '#dataset';
import { holdsAny, isCommonHan, setOf } from '#extract/text/characters.ts';
import { behindMarks, closingOf, readOrnament } from './ornament.ts';

/** A line that begins a delegation's part. */
export interface Heading {
	/** The delegation's name in the line. */
	name: Span;
	/** What stands behind it in the same line: a headline, or the beginning of the body. */
	rest: Span | null;
	/** False for a group that only its colon or brackets show to be one: 经济界：. */
	certain: boolean;
}

const WORDS = '[^，。！？；：“”‘’（）【】《》〈〉{}|丨]';
const NOTE = '(?:\\s*（[^（）]{1,20}）)?';
/** A group, a note in brackets perhaps, and what closes it: the end of the line, a bracket, a colon or a mark. */
const GROUP = new RegExp(
	`^(${WORDS}{0,48}?(?:代表团|代表小组|界别|小组|联组|第${WORDS}{1,3}组|[\\p{Script=Han}]{2,8}[组界团]))${NOTE}(?=\\s*(?:$|丨|[^\\p{L}\\d\\s、，。；！？…（“‘【《〈{]))`,
	'u'
);
/** 在|衡山县代表团, 衡山县代表团|分组讨论现场: a line of its own that says where it is, and that several such lines show to be a heading. */
const PLACE = new RegExp(
	`^(?:在|走进|走近|来到|探访)?(${WORDS}{2,24}?代表团)(?:驻地|(?:分组)?(?:讨论|审议)?(?:会议?)?(?:现场|会场|侧记|掠影|剪影|花絮|时)?)$`,
	'u'
);
/** 衡山县代表团| |做强实体经济: nothing but a blank in front of a headline; 骆立国代表 is no headline. */
const BLANK_BEHIND = new RegExp(
	`^(${WORDS}{2,24}?代表团)[ \\u3000]+(?=${WORDS}{4,24}$)(?!.*(?:代表|委员)$)`,
	'u'
);
/** 第一小组, 衡山县团, 经济界: what groups are called that need no colon, where there are several. */
const PLAIN_GROUP =
	/^(?:第[一二三四五六七八九十\d]{1,3}(?:代表)?(?:小组|组|团)|\p{Script=Han}{2,4}[县区市州旗盟]团|(?:中共|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|无党派|共青团|青联|工会|总工会|妇联|工商联|科协|台联|侨联|文化艺术|文艺|科技|科学技术|社会科学|社科|经济|农业|农业和农村|教育|体育|新闻出版|医药卫生|医卫|对外友好|社会福利|社会福利和社会保障|少数民族|民族|宗教|环境资源|特邀|特别邀请)(?:人士)?界)$/u;
/** One of these stands in whatever `GROUP` matches. */
const ENDS_GROUP = setOf('团组界别');
/** What parts a group from what stands behind it. */
const PARTS = /[】》〉}：|丨]/u;
/** What a sentence or a title begins with, and no delegation's name. */
const NO_NAME =
	/^(?:各|全体|本|该|走进|聚焦|来自|多个|与会|热议|参加|出席|记者|本报|围绕|关于|对|在|让|把|向|听|看|访|我|分)|[的了是在说]|[热审]议|讨论|审议|采访/u;

/** Most lines are text: a mark that no name holds comes before any that a heading has, or nothing is called a group. */
function mayBeHeading(text: string, from: number, to: number): boolean {
	const end = Math.min(to, from + 80);
	for (let i = from; i < end; i++) {
		const code = text.charCodeAt(i);
		if (isCommonHan(code)) continue;
		switch (code) {
			case 0xff0c: // ，
			case 0x3002: // 。
			case 0x201c: // “
			case 0xff1b: // ；
			case 0xff01: // ！
			case 0xff1f: // ？
				return false;
			case 0xff1a: // ：
			case 0x3011: // 】
			case 0x300b: // 》
			case 0x3009: // 〉
			case 0x201d: // ”
			case 0x2019: // ’
			case 0x7d: // }
			case 0x7c: // |
				return holdsAny(text, ENDS_GROUP, from, i);
		}
	}
	return holdsAny(text, ENDS_GROUP, from, end);
}

/** The heading that a line of folded text is, whatever adorns it; null for any other line. */
export function readHeading(text: string, line: Span): Heading | null {
	const { words, opened } = readOrnament(text, line);
	const [from, to] = words;
	if (!mayBeHeading(text, from, to)) return null;
	const match = GROUP.exec(text.slice(from, Math.min(to, from + 120)));
	if (!match) return readPlain(text, from, to);
	const [whole, group] = match as unknown as [string, string];
	if (NO_NAME.test(group) || group.length < 3 || group === '代表团')
		return readPlain(text, from, to);
	const certain = group.endsWith('代表团');

	const behindGroup = from + whole.length;
	const restAt = behindClosing(text, behindGroup, to, opened);
	const closing = text.slice(behindGroup, restAt);
	const closed = closing.includes(closingOf(opened));
	const quoted = opened === '“' || opened === '‘';
	if (quoted && !(closed && restAt === to)) return null;
	const parted = PARTS.test(closing);
	const name: Span = [from, from + group.length];
	if (restAt === to)
		return certain || parted ? { name, rest: null, certain } : readPlain(text, from, to);
	const framed = text.slice(line[0], from).trim() !== '' && closing.trim() !== '';
	return certain && (parted || framed)
		? { name, rest: [restAt, to], certain }
		: readPlain(text, from, to);
}

/** A line that several like it show to be a heading, though no mark does. */
function readPlain(text: string, from: number, to: number): Heading | null {
	const words = text.slice(from, Math.min(to, from + 60)).trimEnd();
	if (to - from > 60) return null;
	const place = PLACE.exec(words)?.[1] ?? PLAIN_GROUP.exec(words)?.[0];
	if (place !== undefined && !NO_NAME.test(place) && place !== '代表团') {
		const at = from + words.indexOf(place);
		return { name: [at, at + place.length], rest: null, certain: false };
	}
	const [blank, name] = BLANK_BEHIND.exec(words) ?? [];
	if (blank === undefined || name === undefined || NO_NAME.test(name)) return null;
	return { name: [from, from + name.length], rest: [from + blank.length, to], certain: false };
}

/** Behind brackets, colons and marks. A bracket of a pair that is opened further behind belongs to the rest. */
function behindClosing(text: string, from: number, to: number, opened: string): number {
	let at = behindMarks(text, from, to);
	while (at < to) {
		const mark = text[at]!;
		if (mark !== '：' && mark !== closingOf(opened) && !'】》〉'.includes(mark)) break;
		at = behindMarks(text, at + 1, to);
	}
	return at;
}
