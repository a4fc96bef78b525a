import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { PageFault } from '../../src/faults.ts';
import type { Answer, Question } from './drawer.ts';
import { findDeadLinks } from './links.ts';

/** So many addresses at a time for each thread: pictures are rendered, and files compressed, beside it. */
const AT_ONCE = 4;
/** As many pages are named that lead to what is not there. */
const MOST = 3;

/**
 * Draws all pages and writes all files of the site that are not kept, on all cores.
 * @param folder to put them
 * @param beside folder of what is kept of the site before, which they may lead to
 * @param isKept whether what is at an address is there already
 * @param env what the threads take for their environment
 * @returns pages that could not be made, and links that lead nowhere
 */
export async function draw(
	[folder, beside]: readonly [folder: string, beside: string],
	isKept: (address: string) => boolean,
	env: NodeJS.ProcessEnv
): Promise<PageFault[]> {
	// Each thread says what it finds out, and so may several of the same.
	const told = new Set<string>();
	const tell = (line: string) => {
		if (line !== '' && !told.has(line)) console.error(line);
		told.add(line);
	};
	const threads = Array.from({ length: availableParallelism() }, () =>
		startThread(folder, env, tell)
	);
	try {
		const { addresses } = (await threads[0]!.ask({ list: true })) as { addresses: string[] };
		const next = share(
			addresses.filter((address) => !isKept(address)),
			threads.length
		);
		const faults: PageFault[] = [];
		const links = new Map<string, string[]>();
		const work = async ({ ask }: Thread, number: number) => {
			for (let address = next(number); address !== undefined; address = next(number)) {
				const said = (await ask({ address })) as Extract<Answer, { address: string }>;
				if (said.status !== 200)
					faults.push({ path: address, referrers: [], message: `${said.status} ${address}` });
				for (const link of said.links) {
					const pages = links.get(link) ?? [];
					if (pages.length < MOST) links.set(link, [...pages, address]);
				}
			}
		};
		await Promise.all(
			threads.flatMap((thread, i) => Array.from({ length: AT_ONCE }, () => work(thread, i)))
		);
		const failed = new Set(faults.map(({ path }) => path));
		const dead = findDeadLinks(links, [folder, beside]);
		return [...faults, ...dead.filter(({ path }) => !failed.has(path))];
	} finally {
		await Promise.all(threads.map(({ stop }) => stop()));
	}
}

/**
 * Deals addresses out. What a story has in one language goes to one thread, since much is made once for all of it (a cloud takes a second to lay out), and so does what
 * of others is in that language where threads are two: the lab of embeds shows the newest story's clouds. Who has none left takes from the end of another's.
 * @returns the next address for a thread, undefined where there is none
 */
export function share(
	addresses: readonly string[],
	threads: number
): (thread: number) => string | undefined {
	const queues = Array.from({ length: threads }, (): string[] => []);
	const tops = new Map<string, number>();
	for (const address of addresses) {
		const [, language = '', top = ''] = /^\/(en(?=\/|$))?\/?([^/]*)/.exec(address) ?? [];
		if (!tops.has(top)) tops.set(top, tops.size);
		const isEnglish = language === 'en' || /[-.]en\./.test(address);
		queues[(2 * tops.get(top)! + (isEnglish ? 1 : 0)) % threads]!.push(address);
	}
	const begun = queues.map(() => 0);
	return (thread) => {
		const own = queues[thread]!;
		if (begun[thread]! < own.length) return own[begun[thread]!++];
		const left = (i: number) => queues[i]!.length - begun[i]!;
		const most = queues.map((_, i) => i).reduce((a, b) => (left(b) > left(a) ? b : a));
		return left(most) > 0 ? queues[most]!.pop() : undefined;
	};
}

interface Thread {
	ask(question: Question): Promise<Answer>;
	stop(): Promise<unknown>;
}

function startThread(folder: string, env: NodeJS.ProcessEnv, tell: (line: string) => void): Thread {
	const worker = new Worker(new URL('drawer.ts', import.meta.url), {
		env,
		workerData: { folder },
		stderr: true,
		// Pages are young and die: with the 48 MB that are usual, to collect them took a twelfth of the time.
		resourceLimits: { maxYoungGenerationSizeMb: 192 }
	});
	createInterface({ input: worker.stderr }).on('line', tell);
	const asked = new Map<string, Asked>();
	let failure: unknown = null;
	worker.on('error', (error) => {
		failure = error;
		for (const { fail } of asked.values()) fail(error);
	});
	worker.on('message', (answer: Answer) => {
		const key = 'address' in answer ? answer.address : LIST;
		asked.get(key)?.done(answer);
		asked.delete(key);
	});
	return {
		ask: (question) =>
			new Promise((done, fail) => {
				if (failure !== null) return fail(failure as Error);
				asked.set('address' in question ? question.address : LIST, { done, fail });
				worker.postMessage(question);
			}),
		stop: () => worker.terminate()
	};
}

interface Asked {
	done(answer: Answer): void;
	fail(error: unknown): void;
}

/** No address. */
const LIST = '';
