import type { ExploreMessages } from '#lib/messages/explore.ts';

/**
 * Turns the heads of a table (`data-sort`) into buttons that sort its rows; numbers start with the largest.
 *
 * @returns brings the rows into the order that the heads tell, after their numbers have changed
 */
export function sortRows(table: Element | null, words: ExploreMessages): () => void {
	const body = table?.querySelector('tbody');
	if (!table || !body) return () => undefined;
	const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
	const original = new Map([...body.rows].map((row, i) => [row, i]));
	const isNumeric = (head: Element) => head.classList.contains('number');
	const arrange = () => {
		const column = heads.findIndex((head) => head.hasAttribute('aria-sort'));
		const { [column]: head } = heads;
		if (!head) return;
		const sign = head.getAttribute('aria-sort') === 'ascending' ? 1 : -1;
		const value = (row: HTMLTableRowElement) => row.cells[column]?.textContent?.trim() ?? '';
		const compare = isNumeric(head)
			? (a: string, b: string) => Number(a) - Number(b)
			: (a: string, b: string) => a.localeCompare(b, document.documentElement.lang);
		const rows = [...body.rows].sort(
			(a, b) =>
				sign * compare(value(a), value(b)) || (original.get(a) ?? 0) - (original.get(b) ?? 0)
		);
		body.append(...rows);
	};
	for (const head of heads) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = head.textContent;
		button.title = words.table.sort(head.textContent ?? '');
		head.replaceChildren(button);
		button.addEventListener('click', () => {
			const before = head.getAttribute('aria-sort');
			const descends = before === null ? isNumeric(head) : before === 'ascending';
			for (const other of heads) other.removeAttribute('aria-sort');
			head.setAttribute('aria-sort', descends ? 'descending' : 'ascending');
			arrange();
		});
	}
	return arrange;
}
