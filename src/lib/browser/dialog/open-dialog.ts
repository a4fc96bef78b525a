import { isChart } from '#lib/charts/live.ts';
import { mount, unmount } from 'svelte';
import type { Explorer } from '../explore/explorer.svelte.ts';
import type { CatalogueEntry } from '#lib/outputs/embed/catalogue.ts';

/**
 * Makes the links to embed pages (`data-embed="map"`) open the dialog that hands charts out. Until then nothing of it is loaded;
 * where it does not come, the link leads to the embed page itself.
 */
export function openDialogs(explorer: Explorer, main: HTMLElement): void {
	const { story = '', root = '', files = root } = main.dataset;
	const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	const served = new URL('../../', new URL(files, location.href)).href;
	const site = canonical
		? new URL(explorer.language.prefix ? '../../' : '../', canonical).href
		: served;
	let isOpen = false;

	async function open(link: HTMLAnchorElement, chart: string): Promise<void> {
		try {
			const [{ default: CopyDialog }, catalogue] = await Promise.all([
				import('./CopyDialog.svelte'),
				fetch(new URL(`${root}embed/charts.json`, location.href)).then(
					(response) => response.json() as Promise<CatalogueEntry[]>
				)
			]);
			if (!isChart(chart)) return;
			const dialog = mount(CopyDialog, {
				target: document.body,
				props: {
					chart,
					explorer,
					story,
					served,
					site,
					published: canonical !== undefined,
					catalogue,
					onclose() {
						isOpen = false;
						void unmount(dialog);
					}
				}
			});
		} catch {
			isOpen = false;
			location.assign(link.href);
		}
	}

	main.addEventListener('click', (event) => {
		const link =
			event.target instanceof Element
				? event.target.closest<HTMLAnchorElement>('a[data-embed]')
				: null;
		if (!link || isOpen || event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		isOpen = true;
		void open(link, link.dataset.embed ?? '');
	});
}
