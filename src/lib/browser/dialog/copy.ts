import { readPiece } from '#lib/outputs/wechat/page.ts';

/** Puts text on the clipboard. @returns whether the browser let us */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/**
 * Puts the piece in a file on the clipboard, formatted, as an editor like WeChat's pastes it. The clipboard item is made before the file
 * has come: Safari allows it only within the click itself.
 * @returns whether the file was there and the browser let us
 */
export async function copyHtml(address: string): Promise<boolean> {
	const html = fetch(address).then(async (response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return new Blob([readPiece(await response.text())], { type: 'text/html' });
	});
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'text/html': html })]);
		return true;
	} catch {
		// Nothing waits for the file any more.
		html.catch(() => undefined);
		return false;
	}
}
