import type { Span } from '#dataset';

/** The meeting that a subtitle names: 衡阳市第十二次党代会|各代表团讨论侧记. */
export function eventIn(text: string, [from, to]: Span): Span | null {
	const event =
		/^.{0,24}?第.{1,6}[次届].{0,12}?(?:党代会|代表大会|人代会|人民代表大会|委员会|会议|全会|两会)(?:第.{1,4}次会议)?/u.exec(
			text.slice(from, to)
		)?.[0];
	return event === undefined ? null : [from, from + event.length];
}
