import { relative, sep } from 'node:path';

/**
 * The first line of a file of settings: by it VS Code, Zed, Neovim and whoever else speaks with yaml-language-server complete
 * keys, explain them, and say what is wrong while somebody writes.
 *
 * @param name of a schema in `static/schema`
 * @param folder where the file stands
 */
export function writeSchemaLine(name: string, folder: string): string {
	const path = relative(folder, `static/schema/${name}.json`).replaceAll(sep, '/');
	return `# yaml-language-server: $schema=${path}`;
}
