import qrcode from 'qrcode-generator';

/**
 * A QR code as path data on a grid of `modules` by `modules` units, without the quiet zone: the paper around it is that.
 * Level M: a fifteenth of it may be lost to a crease or a thumb.
 */
export function drawCode(text: string): { path: string; modules: number } {
	const code = qrcode(0, 'M');
	code.addData(text);
	code.make();
	const modules = code.getModuleCount();
	let path = '';
	for (let row = 0; row < modules; row++) {
		for (let column = 0; column < modules; column++) {
			if (!code.isDark(row, column)) continue;
			let end = column;
			while (end + 1 < modules && code.isDark(row, end + 1)) end++;
			path += `M${column} ${row}h${end - column + 1}v1h${column - end - 1}z`;
			column = end;
		}
	}
	return { path, modules };
}
