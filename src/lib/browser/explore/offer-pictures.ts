import type { Explorer } from './explorer.svelte.ts';

/** Makes the buttons below a chart save what is on the screen as a picture. */
export function offerPictures(explorer: Explorer, main: HTMLElement): void {
	main.addEventListener('click', ({ target }) => {
		const button =
			target instanceof Element ? target.closest<HTMLElement>('[data-action="save"]') : null;
		if (button) void saveChart(explorer, button);
	});
}

/** What makes a picture of a chart is fetched when one is asked for. */
async function saveChart(explorer: Explorer, button: HTMLElement): Promise<void> {
	const section = button.closest('section');
	const status = button.parentElement?.querySelector('[role="status"]');
	if (!section) return;
	if (status) status.textContent = '';
	try {
		const { saveView } = await import('./save.ts');
		await saveView(explorer, section, button.dataset.format === 'svg' ? 'svg' : 'png');
	} catch {
		if (status) status.textContent = status.getAttribute('data-failed');
	}
}
