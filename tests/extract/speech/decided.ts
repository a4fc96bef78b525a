import { extract } from '#extract/extract.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { noLexicon } from '#extract/terms/lexicon.ts';

/** Who says 路灯亮了, the first rule by which that is known, and all that is doubtful. */
export function decided(text: string) {
	const rules: string[] = [];
	const { speakers, statements, diagnostics } = extract(
		{ id: 'made-up', file: 'article.txt', sha256: '', encoding: 'utf-8', text: `${text}\n` },
		{
			story: noStory,
			lexicon: noLexicon,
			region: null,
			decided: (_, [first]) => rules.push(first ?? '')
		}
	);
	const at = statements.findIndex(({ text }) =>
		/^“?(?:天天有人问[，、])?路灯亮了[。？]”?$/u.test(text)
	);
	const names = speakers.filter(({ id }) => statements[at]?.speakers.includes(id));
	return {
		who: at < 0 ? null : names.map(({ name }) => name).join('、'),
		rule: rules[at],
		doubts: diagnostics.map(({ code }) => code)
	};
}
