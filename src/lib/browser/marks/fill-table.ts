import { choiceOfCount, nameChoice, type ChartTable } from '#lib/charts/table.ts';
import { chooser, writeChoice } from '#lib/data/links.ts';
import { setAttributes } from '#lib/charts/attributes.ts';

/**
 * Gives a chart's table other numbers in another order: it becomes what the component would write. Rows and cells stay the same
 * elements, so that the focus stays where it is.
 *
 * @param root the story's folder, relative to the page
 */
export function fillTable(table: HTMLTableElement, data: ChartTable, root: string): void {
	if (table.caption) table.caption.textContent = data.unit ?? '';
	const head = table.tHead?.rows[0];
	const body = table.tBodies[0];
	if (!head || !body) return;
	arrangeCells(head, data);
	data.columns.forEach(({ name, isLink }, i) => {
		const cell = head.cells[i + 1];
		if (cell && !isLink) cell.textContent = name;
	});

	const rows = new Map([...body.rows].map((row) => [keyOf(row), row]));
	data.rows.forEach((wanted, i) => {
		const row = rows.get(writeChoice(wanted.choice));
		if (!row) return;
		put(row, body, body.rows[i]);
		rows.delete(writeChoice(wanted.choice));
		arrangeCells(row, data);
		data.columns.forEach((column, j) => {
			const cell = row.cells[j + 1];
			if (!cell) return;
			const count = wanted.counts[j] ?? 0;
			setAttributes(cell, { ...nameChoice(column.choice), 'data-count': count });
			// Full tables have links for numbers: their cells are of that class.
			if (!cell.classList.contains('number')) cell.textContent = count > 0 ? String(count) : '';
			else if (count === 0) cell.replaceChildren();
			else {
				const link = cell.querySelector('a') ?? cell.appendChild(document.createElement('a'));
				setAttributes(link, chooser(root, choiceOfCount(column, wanted)));
				link.textContent = String(count);
			}
		});
	});
	for (const row of rows.values()) row.remove();
}

const keyOf = (row: HTMLTableRowElement) =>
	row.querySelector('th [data-choose]')?.getAttribute('data-choose') ?? '';

/** Cells of themes are brought into the order of the columns. */
function arrangeCells(row: HTMLTableRowElement, { columns }: ChartTable): void {
	columns.forEach(({ choice }, i) => {
		const own = [...row.cells].find((cell) => cell.dataset.theme === choice.theme);
		if (choice.theme && own) put(own, row, row.cells[i + 1]);
	});
}

/** Puts an element where it belongs; one that is there already keeps the focus. */
function put(element: Element, parent: Element, before: Element | undefined): void {
	if (element !== before) parent.insertBefore(element, before ?? null);
}
