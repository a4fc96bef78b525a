import { enHot } from './en.hot.ts';
import type { FindingMessages } from './findings.ts';

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const quote = (name: string) => `“${name}”`;

/** “a”, “b” and “c” */
function list(items: string[]): string {
	const last = items[items.length - 1] ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Sets off at the beginning of a sentence what may begin with a numeral or a small letter. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const enFindings: FindingMessages = {
	'shared-theme': (v) => {
		const theme = quote(v.theme.en);
		const sentences = plural(v.sentences, 'sentence');
		if (v.delegations === v.of) {
			return `Words of ${theme} are counted in the sections on all ${plural(v.of, 'delegation')}, and in ${sentences} of the body in all.`;
		}
		const apart =
			v.apartFrom.length > 0
				? `${list(v.apartFrom.map((name) => quote(name.en)))} aside, words`
				: 'words';
		return v.most
			? `${capital(apart)} of ${theme} are the most widely shared: they are counted in the sections on ${v.delegations} of ${plural(v.of, 'delegation')}, and in ${sentences} of the body in all.`
			: `Words of ${theme} are counted in the sections on ${v.delegations} of ${plural(v.of, 'delegation')}, and in ${sentences} of the body in all.`;
	},

	'shared-term': (v) => {
		const reach = `${v.delegations} of ${plural(v.of, 'delegation')}, and in ${plural(v.sentences, 'sentence')} of the body in all`;
		return v.most && v.delegations < v.of
			? `The most widely shared term is ${quote(v.term.en)}: it is counted in the sections on ${reach}.`
			: `${quote(v.term.en)} is counted in the sections on ${reach}.`;
	},

	'hot-words': (v) => {
		const words = list(v.words.map((word) => quote(word.term.en)));
		const counts = list(v.words.map((word) => `${word.delegations}`));
		return v.words.length === 1
			? `The report itself calls ${words} a ${enHot(v.labels)} word. Looked up sentence by sentence, it is counted in the sections on ${counts} of ${plural(v.of, 'delegation')}.`
			: `The report itself calls ${words} ${enHot(v.labels)} words. Looked up sentence by sentence, they are counted in the sections on ${counts} of ${plural(v.of, 'delegation')} respectively.`;
	},

	'one-delegation': (v) => {
		const once =
			v.once === 0
				? ''
				: v.once === v.one
					? v.one === 1
						? ', and only once there'
						: ', and only once'
					: `, ${v.once} of them only once`;
		// One each: they need not be of the same.
		const one =
			v.one === 1
				? '1 is counted in the section on a single delegation'
				: `${v.one} are each counted in the section on one delegation alone`;
		return `Of the ${plural(v.terms, 'listed term')} counted in the body of the report, ${one}${once}.`;
	},

	quotation: (v) => {
		const parts = [
			v.quoted > 0 ? `${v.quoted} quoted directly` : '',
			v.unsure > 0 ? `${v.unsure} quoted directly as far as the context tells` : '',
			v.paraphrased > 0 ? `${v.paraphrased} only paraphrased` : ''
		].filter((part) => part !== '');
		const percent = Math.round(v.share * 100);
		const share =
			v.quoted === 0
				? ''
				: ` Direct quotation of named speakers${v.unsure > 0 ? ', without what only the context gives them,' : ''} makes up ${v.share < 0.005 ? 'less than 1' : `about ${percent}`}% of the body.`;
		return `The report names ${plural(v.speakers, 'speaker')}: ${list(parts)}.${share}`;
	},

	attendance: (v) => {
		// Who is named need not be one of those who are counted: guests and citizens speak as well.
		const sections = v.delegations === 1 ? 'the section on it names' : 'the sections on them name';
		const named = `${sections} ${plural(v.named, 'speaker')}`;
		return v.delegations === v.of
			? `The report puts attendance at ${plural(v.attending, 'person', 'people')} in ${plural(v.of, 'delegation')}; ${named}.`
			: `The report gives the attendance of ${v.delegations} of ${plural(v.of, 'delegation')}, ${plural(v.attending, 'person', 'people')} in all; ${named}.`;
	}
};
