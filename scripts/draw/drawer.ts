/** A thread that draws pages: it is sent addresses, and answers what became of each. `draw.ts` starts it. */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { compress, QUALITY } from '../compress.ts';
import { listLinks } from './links.ts';
import { openPages } from './pages.ts';

/** What a thread is asked for: all addresses, or what is at one. */
export type Question = { list: true } | { address: string };
export type Answer =
	{ addresses: string[] } | { address: string; status: number; links: readonly string[] };

const { folder } = workerData as { folder: string };
const port = parentPort!;
const pages = await openPages();

/** A story's page, and what its reader comes to from there: `/en/hengyang-2021`, `/hengyang-2021/corpus.js`. What lies beside them is for fewer. */
const isFront = (address: string) =>
	/^\/(?:en\/?)?(?:[^/]+\/?)?$|\/(?:concordance|corpus\.js|search\.json)\/?$/.test(address);

async function answer(question: Question): Promise<Answer> {
	if ('list' in question) return { addresses: await pages.list() };
	const { address } = question;
	const { status, file, body, isPage } = await pages.draw(address);
	if (status !== 200) return { address, status, links: [] };
	const path = join(folder, file);
	mkdirSync(dirname(path), { recursive: true });
	await writeFile(path, body);
	await compress(path, body, isFront(address) ? QUALITY.front : QUALITY.behind);
	return {
		address,
		status,
		links: isPage ? listLinks(`/${file.replace(/index\.html$/, '')}`, body.toString()) : []
	};
}

port.on('message', (question: Question) => {
	answer(question).then(
		(said) => port.postMessage(said),
		(error: unknown) => {
			throw error;
		}
	);
});
