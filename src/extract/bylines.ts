import type { Passage } from './reading.ts';

/** Who wrote a piece: 本报讯（记者 许珂）. */
export interface Byline {
	reporters: { at: Passage; role: string | null }[];
	/** Where the body begins behind it. */
	end: number;
}

const OPENING = /^(?:本报讯|本网讯|本报|晚报讯|日报讯)?\s*（([^（）]{1,80})）\s*/u;
const ROLE =
	/(?:本报|本刊|本网|全媒体|融媒体|首席|见习|实习|特约|特派|驻[\p{Script=Han}]{1,3}|[\p{Script=Han}]{2,8}(?:日报|晚报|时报|新闻网))*(?:记者|通讯员|实习生|摄影记者|评论员|特约记者)/gu;

/** The byline at the beginning of a paragraph; null where there is none. */
export function readByline(text: string, [from, to]: Passage): Byline | null {
	const head = text.slice(from, Math.min(to, from + 140));
	const match = OPENING.exec(head);
	if (!match) return null;
	const inner = match[1]!;
	const start = from + match[0].indexOf('（') + 1;
	const signed = /^本/u.test(match[0]);
	const reporters: Byline['reporters'] = [];
	let role: string | null = null;
	let at = 0;
	const roles = [...inner.matchAll(ROLE)];
	if (roles.length === 0 && !signed) return null;
	for (const found of [...roles, null]) {
		const stop = found ? found.index : inner.length;
		for (const name of namesIn(inner, at, stop)) {
			reporters.push({ at: [start + name[0], start + name[1]], role });
		}
		if (found) {
			role = found[0];
			at = found.index + found[0].length;
		}
	}
	if (reporters.length === 0) return null;
	return { reporters, end: from + match[0].length };
}

/** Names parted by blanks, 、 or ；; a name of two characters may be padded: 张 三. */
function namesIn(inner: string, from: number, to: number): Passage[] {
	const names: Passage[] = [];
	const words = [...inner.slice(from, to).matchAll(/[\p{Script=Han}·]+/gu)];
	for (let i = 0; i < words.length; i++) {
		const word = words[i]!;
		const next = words[i + 1];
		const start = from + word.index;
		if (
			word[0].length === 1 &&
			next?.[0].length === 1 &&
			/^[\s\u3000]+$/u.test(inner.slice(start + 1, from + next.index))
		) {
			names.push([start, from + next.index + 1]);
			i++;
		} else if (word[0].length >= 2) names.push([start, start + word[0].length]);
	}
	return names;
}
