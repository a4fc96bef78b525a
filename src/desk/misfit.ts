import type { Origin, Path } from '#extract/editor/yaml.ts';
import { Fault } from '#extract/fault.ts';

/** Something in a draft that does not fit the article, or could be in no story. */
export class Misfit extends Fault {
	/** Where in the settings it stands: `['settlements', 2]`. */
	readonly path: Path;

	constructor(code: string, message: string, file: string, path: Path) {
		super(code, message, file);
		this.name = 'Misfit';
		this.path = path;
	}
}

/** Where parts of a draft stand, which is in no file yet: whatever is wrong there is a `Misfit`. */
export const originIn =
	(file: string) =>
	(path: Path): Origin => ({
		place: { line: 1, column: 1 },
		fail: (code, message) => {
			throw new Misfit(code, message, file, path);
		}
	});
