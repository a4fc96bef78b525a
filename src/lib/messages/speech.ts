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

/** Whoever speaks, as far as it is printed beside a name. */
interface Titled {
	title: string | null;
}

/**
 * What stands behind each name, and behind the last: a title that all of them bear once for all, others each behind its own name.
 */
export function titlesOf(
	messages: SpeechMessages,
	people: readonly Titled[],
	others: boolean
): { behind: string[]; suffix: string } {
	const title = people[0]?.title ?? null;
	const isShared = people.every((person) => person.title === title);
	return {
		behind: people.map((person) => (isShared ? '' : messages.suffix(person.title, false))),
		suffix: messages.suffix(isShared ? title : null, others)
	};
}

/** The speakers of a statement as one string: 罗卫华、杨羽、吕晓毛等代表; 江帆代表、沙鸥委员. */
export function nameSpeakers(
	messages: SpeechMessages,
	people: readonly ({ name: string } & Titled)[],
	others: boolean
): string {
	const { behind, suffix } = titlesOf(messages, people, others);
	const named = people.map(
		({ name }, i) =>
			(i === 0 ? '' : messages.separator(i, people.length, others)) + name + (behind[i] ?? '')
	);
	return named.join('') + suffix;
}
