import { choiceOf, markAt, shownBy } from '#lib/charts/describe.ts';
import { placeOf, readChoice, type Choice } from '#lib/data/links.ts';
import type { Explorer } from './explorer.svelte.ts';

/**
 * Lets everything on the page that selects something do so: it says what in its attributes. Links among them keep their meaning for
 * new tabs.
 * @param load what explores the page; whatever is chosen before it has come is not lost
 */
export function answer(main: HTMLElement, load: () => Promise<Explorer>): void {
	main.addEventListener('click', (event) => {
		if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
		const target = event.target instanceof Element ? event.target : null;
		const link = target?.closest<HTMLAnchorElement>('[data-choose]');
		const mark = link ? null : markAt(target);
		const choice: Choice | null = link
			? readChoice(link.getAttribute('data-choose') ?? '')
			: mark && choiceOf(mark);
		if (!choice) return;
		event.preventDefault();
		load().then(
			(explorer) => {
				if (target?.closest('#panel')) explorer.choose(choice);
				else if (mark) explorer.toggleMark(choice, shownBy(mark));
				else explorer.toggle(choice);
			},
			// Without the data a link is still a link, and a mark leads where its link would.
			() => location.assign(link?.href ?? placeOf(main.dataset.root ?? '', choice))
		);
	});
}
