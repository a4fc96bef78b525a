/** Light, dark, or as the device has it; the choice is kept where the browser lets us. */
export function keepMode(): void {
	document.querySelector('[data-action="mode"]')?.addEventListener('click', () => {
		const root = document.documentElement;
		const dark =
			root.dataset.mode === 'dark' ||
			(!root.dataset.mode && matchMedia('(prefers-color-scheme: dark)').matches);
		root.dataset.mode = dark ? 'light' : 'dark';
		try {
			localStorage.setItem('yansheng-mode', root.dataset.mode);
		} catch {
			// Storage is blocked: the choice lasts as long as the page.
		}
	});
}
