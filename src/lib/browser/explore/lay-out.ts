/** How long the reader is left alone between two sections; ms. */
const REST = 50;

/**
 * Lays out what the page skipped to open sooner (`charts.css`), a section at a time: a picture of the whole page, as browsers and
 * editors take it, has no holes then. A long section takes longer than a tap may.
 * @param whenStill waits for so many milliseconds, and until the reader does nothing
 */
export async function layOut(
	main: HTMLElement,
	whenStill: (rest: number) => Promise<void>
): Promise<void> {
	for (const section of main.querySelectorAll('.chart, .wide')) {
		await whenStill(REST);
		section.setAttribute('data-whole', '');
	}
}
