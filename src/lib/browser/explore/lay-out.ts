/** How long the reader is left alone between two sections; ms. */
const REST = 50;

/**
 * Lays out what the page skipped to open sooner (`charts.css`), a section at a time: a picture of the whole page, as browsers and
 * editors take it, has no holes then.
 */
export async function layOut(main: HTMLElement): Promise<void> {
	for (const section of main.querySelectorAll('.chart, .wide')) {
		await new Promise((resume) => setTimeout(resume, REST));
		section.setAttribute('data-whole', '');
	}
}
