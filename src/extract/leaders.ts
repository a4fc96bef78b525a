import type { Names } from './known.ts';

/** Whom nearly every article cites by title, and some report from the room, without it. */
const LEADER = '习近平';
const SPEAKS =
	/(?:^|[。！？；”\n])\s*(?:[^，。；：“”\n]{0,20}，)?习近平(?!总书记|新时代|主席关于)[^，。；：“”\n]{0,40}?(?:表示|指出|强调|说)[，：“]/gu;

/** Enters the name of a leader whom the article itself reports, more than once; cited words are nobody's from the meeting. */
export function enterLeaders(text: string, names: Names): void {
	if (!text.includes(LEADER)) return;
	const times = text.matchAll(SPEAKS);
	times.next();
	if (!times.next().done) names.enter(LEADER, null);
}
