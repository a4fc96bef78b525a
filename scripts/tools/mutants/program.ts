import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import ts from 'typescript';

type Evaluate = (exports: object, require: (specifier: string) => unknown) => void;

/** A file of the project, and what stands in it instead. */
export interface Change {
	file: string;
	source: string;
}

/**
 * TypeScript modules that are evaluated as often as wanted, each time all of them anew: a process for each change would
 * take a hundred times as long. Packages are loaded once, by Node itself.
 */
export class Program {
	readonly #entry: string;
	/** `src/…` as a module of the project would name it: package.json's `imports`. */
	readonly #require = createRequire(resolve('package.json'));
	readonly #compiled = new Map<string, Evaluate>();

	/** @param entry the path of a module */
	constructor(entry: string) {
		this.#entry = resolve(entry);
	}

	/** Whether `file` is one of its modules; known once it was evaluated. */
	has(file: string): boolean {
		return this.#compiled.has(resolve(file));
	}

	/** What the entry exports, one file changed. Throws what a module throws while it is evaluated. */
	evaluate(change?: Change): unknown {
		const changed = change && {
			path: resolve(change.file),
			evaluate: compile(change.file, change.source)
		};
		const loaded = new Map<string, object>();
		const load = (path: string): object => {
			const known = loaded.get(path);
			if (known) return known;
			const exports = {};
			loaded.set(path, exports);
			const evaluate = path === changed?.path ? changed.evaluate : this.#compile(path);
			evaluate(exports, (specifier) => {
				const found = this.#resolve(specifier, path);
				return found === null ? this.#require(specifier) : load(found);
			});
			return exports;
		};
		return load(this.#entry);
	}

	/** The path of a module of the project; null for a package's. */
	#resolve(specifier: string, from: string): string | null {
		const path = specifier.startsWith('.')
			? resolve(dirname(from), specifier)
			: specifier.startsWith('#')
				? this.#require.resolve(specifier)
				: null;
		return path?.endsWith('.ts') ? path : null;
	}

	#compile(path: string): Evaluate {
		let evaluate = this.#compiled.get(path);
		if (!evaluate) {
			evaluate = compile(path, readFileSync(path, 'utf8'));
			this.#compiled.set(path, evaluate);
		}
		return evaluate;
	}
}

function compile(file: string, source: string): Evaluate {
	const { outputText } = ts.transpileModule(source, {
		fileName: file,
		compilerOptions: {
			module: ts.ModuleKind.CommonJS,
			target: ts.ScriptTarget.ES2022,
			esModuleInterop: true,
			verbatimModuleSyntax: false
		}
	});
	return new Script(`(function (exports, require) {${outputText}\n})`, {
		filename: file
	}).runInThisContext() as Evaluate;
}
