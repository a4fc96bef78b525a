import type { Names } from './known.ts';

/** Whom nearly every article cites by title, and some report from the room, without it. */
const LEADER = '习近平';
/** The name heads a sentence, or its second clause. */
const HEADS = /[。！？；”\n][^\S\n]*(?:[^，。；：“”\n]{0,20}，)?$/u;
const SPEAKS = /^(?!总书记|主席|新时代)[^，。；：“”\n]{0,40}?(?:表示|指出|强调|说)[，：“]/u;

/** 8日上午，习近平参加湖南代表团审议: not a visit that somebody remembers (习近平总书记来考察的情景). */
const NEAR_HEAD = /[。！？；”\n][^\S\n]*(?:[^，。；：“”\n]{0,24}，)?[^，。；：“”\n的]{0,30}$/u;
const TAKES_PART =
	/^(?!总书记|新时代)[^，。；：“”\n的]{0,24}(?:参加|出席|来到|主持|会见|同[^，。；“”]{2,12}(?:代表|委员))[^，。；：“”\n的]{0,24}(?=[，。并]|$|[^，。]{0,60}发表)/u;
/** More than these reach over, in front of the name and behind it. */
const FRONT = 64;
const BEHIND = 140;

/**
 * Enters the name of a leader whom the article itself reports more than once, or once where he takes part; cited words are
 * nobody's from the meeting.
 */
export function enterLeaders(text: string, names: Names): void {
	let times = 0;
	let takesPart = false;
	for (let at = text.indexOf(LEADER); at >= 0; at = text.indexOf(LEADER, at + 1)) {
		const front = at < FRONT ? `\n${text.slice(0, at)}` : text.slice(at - FRONT, at);
		if (!NEAR_HEAD.test(front)) continue;
		const behind = text.slice(at + LEADER.length, at + LEADER.length + BEHIND);
		if (HEADS.test(front) && SPEAKS.test(behind)) times++;
		takesPart ||= TAKES_PART.test(behind);
		if (times > 1 || (times > 0 && takesPart)) {
			names.enter(LEADER, null);
			return;
		}
	}
}
