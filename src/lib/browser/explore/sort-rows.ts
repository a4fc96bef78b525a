import type { ExploreMessages } from '#lib/messages/explore.ts';

/** Turns the heads of a table (`data-sort`) into buttons that sort its rows; numbers start with the largest. */
export function sortRows(table: Element | null, words: ExploreMessages): void {
	const body = table?.querySelector('tbody');
	if (!table || !body) return;
	const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
	const original = new Map([...body.rows].map((row, i) => [row, i]));
	for (const [column, head] of heads.entries()) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = head.textContent;
		button.title = words.table.sort(head.textContent ?? '');
		head.replaceChildren(button);
		button.addEventListener('click', () => {
			const numeric = head.classList.contains('number');
			const before = head.getAttribute('aria-sort');
			const direction =
				before === null
					? numeric
						? 'descending'
						: 'ascending'
					: before === 'ascending'
						? 'descending'
						: 'ascending';
			for (const other of heads) other.removeAttribute('aria-sort');
			head.setAttribute('aria-sort', direction);
			const sign = direction === 'ascending' ? 1 : -1;
			const value = (row: HTMLTableRowElement) => row.cells[column]?.textContent?.trim() ?? '';
			const compare = numeric
				? (a: HTMLTableRowElement, b: HTMLTableRowElement) => Number(value(a)) - Number(value(b))
				: (a: HTMLTableRowElement, b: HTMLTableRowElement) =>
						value(a).localeCompare(value(b), document.documentElement.lang);
			const rows = [...body.rows].sort(
				(a, b) => sign * compare(a, b) || (original.get(a) ?? 0) - (original.get(b) ?? 0)
			);
			body.append(...rows);
		});
	}
}
