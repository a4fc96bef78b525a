import type { Names } from './known.ts';

/** Whom nearly every article cites by title, and some report from the room, without it. */
const LEADER = '习近平';
const SPEAKS =
	/(?:^|[。！？；”\n])\s*(?:[^，。；：“”\n]{0,20}，)?习近平(?!总书记|主席|新时代)[^，。；：“”\n]{0,40}?(?:表示|指出|强调|说)[，：“]/gu;

/** 8日上午，习近平参加湖南代表团审议: not a visit that somebody remembers (习近平总书记来考察的情景). */
const TAKES_PART =
	/(?:^|[。！？；”\n])\s*(?:[^，。；：“”\n]{0,24}，)?[^，。；：“”\n的]{0,30}习近平(?!总书记|新时代)[^，。；：“”\n的]{0,24}(?:参加|出席|来到|主持|会见|同[^，。；“”]{2,12}(?:代表|委员))[^，。；：“”\n的]{0,24}(?=[，。并]|$|[^，。]{0,60}发表)/u;

/**
 * Enters the name of a leader whom the article itself reports more than once, or once where he takes part; cited words are
 * nobody's from the meeting.
 */
export function enterLeaders(text: string, names: Names): void {
	if (!text.includes(LEADER)) return;
	const times = text.matchAll(SPEAKS);
	if (times.next().done) return;
	if (!times.next().done || TAKES_PART.test(text)) names.enter(LEADER, null);
}
