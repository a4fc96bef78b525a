import { fileMessagesIn } from '#lib/messages/file.ts';
import { languageOf } from '#lib/messages/language.ts';
import type { Result } from '#lib/recount/recount.ts';

/** As many differences are listed: who altered a file altered little, and what is broken is broken throughout. */
const MOST = 200;

/**
 * Counts again when the reader asks for it, and says where something differs.
 * @param main says its language
 * @param recount counts what the file showed before anything was chosen; it throws where the file's data are broken
 */
export function listenForRecount(main: HTMLElement, recount: () => Result): void {
	const button = document.querySelector('[data-action="recount"]');
	const said = document.querySelector('[data-recounted]');
	const list = document.querySelector<HTMLElement>('[data-slot="differences"]');
	if (!button || !said || !list) return;
	const words = fileMessagesIn(languageOf(main.dataset.language)).recount;
	button.addEventListener('click', () => {
		list.replaceChildren();
		list.hidden = true;
		try {
			const { looked, differences } = recount();
			const n = differences.length;
			said.textContent = n === 0 ? words.agrees(looked) : words.differs({ n, of: looked });
			const say = (value: string | number | null) => String(value ?? words.nothing);
			for (const { what, shown, found } of differences.slice(0, MOST)) {
				const line = document.createElement('li');
				line.textContent = words.line({
					what: what(words.what),
					shown: say(shown),
					found: say(found)
				});
				list.append(line);
			}
			list.hidden = n === 0;
		} catch (error) {
			said.textContent = words.broken((error as Error).message);
		}
	});
}
