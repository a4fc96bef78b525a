import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Part = [bits: 8 | 16 | 32, ...values: number[]];

/** Big-endian numbers, as TrueType has them. */
function pack(...parts: Part[]): Buffer {
	return Buffer.concat(
		parts.flatMap(([bits, ...values]) =>
			values.map((value) => {
				const bytes = Buffer.alloc(bits / 8);
				bytes.writeUIntBE(value < 0 ? value + 2 ** bits : value, 0, bits / 8);
				return bytes;
			})
		)
	);
}

/**
 * Writes a TrueType font with one glyph of ink, a square for one character, so that a test knows what a machine's fonts hold.
 * @returns its path
 */
export async function writeSquareFont(folder: string, character: string): Promise<string> {
	const code = character.codePointAt(0) ?? 0;
	const name = Buffer.from('Square', 'utf16le').swap16();
	const square = pack(
		[16, 1, 100, 0, 900, 800, 3, 0],
		[8, 1, 1, 1, 1],
		[16, 100, 800, 0, -800],
		[16, 0, 0, 800, 0]
	);
	const tables: Record<string, Buffer> = {
		cmap: pack([16, 0, 1, 3, 10], [32, 12], [16, 12, 0], [32, 28, 0, 1, code, code, 1]),
		glyf: square,
		head: pack(
			[32, 0x10000, 0, 0, 0x5f0f3cf5],
			[16, 0, 1000],
			[32, 0, 0, 0, 0],
			[16, 0, 0, 1000, 1000, 0, 8, 2, 1, 0]
		),
		hhea: pack([32, 0x10000], [16, 800, -200, 0, 1000, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2]),
		hmtx: pack([16, 1000, 0, 1000, 100]),
		loca: pack([32, 0, 0, square.length]),
		maxp: pack([32, 0x10000], [16, 2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]),
		// Its family and its PostScript name are both the one.
		name: Buffer.concat([
			pack(
				[16, 0, 2, 30],
				[16, 3, 1, 0x409, 1, name.length, 0],
				[16, 3, 1, 0x409, 6, name.length, 0]
			),
			name
		])
	};
	const entries = Object.entries(tables);
	let offset = 12 + 16 * entries.length;
	const directory = [pack([32, 0x10000], [16, entries.length, 0, 0, 0])];
	const bodies: Buffer[] = [];
	for (const [tag, body] of entries) {
		directory.push(Buffer.from(tag), pack([32, 0, offset, body.length]));
		const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
		bodies.push(padded);
		offset += padded.length;
	}
	const file = join(folder, 'square.ttf');
	await writeFile(file, Buffer.concat([...directory, ...bodies]));
	return file;
}
