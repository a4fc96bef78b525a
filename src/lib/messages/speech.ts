/**
 * How the speakers of one statement are named. In pieces, so that each name can be a link: names, what stands between
 * them, what comes behind the last.
 */
export interface SpeechMessages {
	/** What stands before the name at `index`, from 1, of `count`. */
	separator: (index: number, count: number, others: boolean) => string;
	/**
	 * @param title as printed behind the names: 代表, 委员
	 * @param others whether more people speak than are named: 等代表
	 */
	suffix: (title: string | null, others: boolean) => string;
}

/** The speakers of a statement as one string: 罗卫华、杨羽、吕晓毛等代表. */
export function nameSpeakers(
	messages: SpeechMessages,
	names: string[],
	title: string | null,
	others: boolean
): string {
	const named = names.map((name, i) =>
		i === 0 ? name : messages.separator(i, names.length, others) + name
	);
	return named.join('') + messages.suffix(title, others);
}
