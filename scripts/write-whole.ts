import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: whoever reads it, or whatever stops us, never sees half of it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
	const unfinished = `${path}.${String(process.pid)}.tmp`;
	try {
		writeFileSync(unfinished, content);
		renameSync(unfinished, path);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
}
