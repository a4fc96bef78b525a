import { secretIn, writeWordPress } from '../host/protocol.ts';

/**
 * Makes links work where WordPress has put the frame into a sandbox that leads nowhere by itself: the host is told, and goes there. It
 * does so for links of the frame's own host only. Anywhere else links are left alone. Called once all else that a click may mean
 * is listened for: what that has used is no link any more.
 */
export function leadOut(main: HTMLElement): void {
	main.addEventListener('click', (event) => {
		const secret = secretIn(location.hash);
		// A frame without an origin is in a sandbox.
		if (secret === null || self.origin !== 'null' || event.defaultPrevented) return;
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link?.href) return;
		event.preventDefault();
		parent.postMessage(writeWordPress('link', link.href, secret), '*');
	});
}
