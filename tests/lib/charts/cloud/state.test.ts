import { expect, test } from 'vitest';
import { chooseAccented } from '#lib/charts/cloud/accented.ts';
import { liveCloud } from '#lib/charts/cloud/live.ts';
import { chooseWords } from '#lib/charts/cloud/words.ts';
import { chartMessagesIn } from '#lib/messages/charts.ts';
import { LANGUAGES, nameIn } from '#lib/messages/language.ts';
import { EMPTY } from '#lib/data/selection.ts';
import { corpus } from '../../hengyang.ts';

test('a title that counts the words of a section counts those in the accent, whatever theme is chosen besides', () => {
	for (const language of LANGUAGES)
		for (const by of liveCloud.measures)
			for (const delegation of corpus.delegations)
				for (const theme of [null, ...corpus.themes]) {
					const selection = { ...EMPTY, delegation: delegation.id, theme: theme?.id ?? null };
					const state = liveCloud.stateOf(corpus, language, { selection, by });
					const shown = chooseWords(corpus, state.by, language).words;
					const accented = chooseAccented(corpus, state.scope);
					const words = shown.filter(({ id }) => accented.has(id)).length;
					const { titleOf } = chartMessagesIn(language).cloud;
					const name = nameIn(language, delegation);
					const { title } = liveCloud.words(state);
					const titles = Array.from({ length: shown.length + 1 }, (_, n) =>
						titleOf({ delegation: name, words: n })
					);
					if (theme === null) expect(title).toBe(titleOf({ delegation: name, words }));
					if (titles.includes(title)) expect(titles.indexOf(title), title).toBe(words);
				}
});
