import { wrap, type Remote } from 'comlink';
import { trustScript } from '#lib/browser/trust.ts';
import type { Reader } from './reader/reader.ts';

/** A reader in a worker, so that no article freezes the page; in the page itself where workers take no modules (Firefox before 114). */
export async function connectReader(address: string): Promise<Remote<Reader>> {
	let isAsked = false;
	const options: WorkerOptions = {
		get type() {
			isAsked = true;
			return 'module' as const;
		}
	};
	const worker = new Worker(trustScript(address), options);
	if (isAsked) return wrap<Reader>(worker);
	worker.terminate();
	const { reader } = (await import(/* @vite-ignore */ address)) as { reader: Reader };
	return asRemote(reader);
}

/** The same questions with answers that come later. */
function asRemote(reader: Reader): Remote<Reader> {
	return new Proxy(reader, {
		get: (target, name) => {
			const answer = (Reflect.get(target, name) as (...args: unknown[]) => unknown).bind(target);
			return async (...args: unknown[]) => answer(...args);
		}
	}) as unknown as Remote<Reader>;
}
