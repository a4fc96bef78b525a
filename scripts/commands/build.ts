/**
 * `npm run build`: bundles the scripts, and builds the site into `build/`. A story that cannot be shown is left out, and the build
 * says so; with `--strict` it stops there instead, and writes nothing.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { leadOn } from '#extract/editor/former-ids.ts';
import { describe, Fault } from '#extract/fault.ts';
import { readFaults, type PageFault } from '../../src/faults.js';
import type { Kept } from '../../src/kept.js';
import {
	DATA,
	findStale,
	listFolders,
	listFormerIds,
	listStories,
	readStory
} from '../../src/routes/stories.server.ts';
import { blame, type StoryFault } from './blame.ts';
import { bundleScripts } from '../bundle.ts';
import { findKept, settle } from './keep/built.ts';
import { keyOfProgram, keyOfStory, keysOfUnits, type Keyed } from './keep/keys.ts';
import { readArguments, Refusal } from '../command-line.ts';

const USAGE = `npm run build [-- --strict]

  --strict  stop at the first story that cannot be shown, and leave build/ as it is. Otherwise the site is built without
            that story, and the exit status is 1.
`;

/** What became of a build. */
export interface Outcome {
	/** Whether `build/` holds the site, whole but for what is left out. */
	built: boolean;
	leftOut: StoryFault[];
}

/**
 * Builds the site from all stories that can be shown.
 * @param strict stops at the first fault, and leaves `build/` as it is
 * @param tell is given what a person should read while it goes on
 */
export async function buildSite(strict: boolean, tell: (line: string) => void): Promise<Outcome> {
	const folders = listFolders();
	if (folders.length === 0)
		throw new Refusal(`no story in ${join(DATA, 'stories')}; npm run new-story sets one up`);
	const program = keyOfProgram();
	const shared = { program, site: process.env.SITE_URL ?? '', isArchive: folders.length > 1 };
	const keyed = new Map(folders.map((id) => [id, keyOfStory(DATA, id, shared)]));
	/** Read and found right by the build that made them. */
	const known = new Set(findKept(new Map([...keyed].map(([id, { key }]) => [`story/${id}`, key]))));
	const unsure = new Set<string>();
	const leftOut = folders
		.filter((story) => !known.has(`story/${story}`))
		.flatMap((story) => examine(story, tell, unsure) ?? []);
	leftOut.push(...findClashes(without(folders, leftOut)));
	if (strict && leftOut.length > 0) return { built: false, leftOut };
	if (leftOut.length < folders.length) await bundleScripts(program);
	// Files tell of most faults. What shows only when pages are made costs another round, which makes no picture again.
	for (;;) {
		const ids = leftOut.map(({ story }) => story);
		const shown = listStories(DATA, ids);
		if (shown.length === 0) return { built: false, leftOut };
		const isArchive = shown.length > 1;
		const made = shown.map((id) =>
			isArchive === shared.isArchive
				? keyed.get(id)!
				: keyOfStory(DATA, id, { ...shared, isArchive })
		);
		const { succeeded, faults } = await buildPages(ids, strict, made, unsure);
		if (faults.length === 0) return { built: succeeded, leftOut };
		const { stories, others } = blame(faults, shown, leadOn(listFormerIds(shown)));
		leftOut.push(...stories);
		for (const { path, message } of others) tell(`${path}: ${message}`);
		if (others.length > 0) return { built: false, leftOut };
	}
}

/**
 * What is wrong with a story as far as its files tell; null where nothing is. Also says what is merely old.
 * @param unsure takes stories of which there is something to say each time
 */
function examine(
	story: string,
	tell: (line: string) => void,
	unsure: Set<string>
): StoryFault | null {
	try {
		readStory(story);
		const stale = findStale(story);
		if (stale !== null) {
			tell(`warning: ${stale}`);
			unsure.add(story);
		}
		return null;
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
		return tellOf(story, error);
	}
}

const tellOf = (story: string, { code, message, file, place }: Fault): StoryFault => ({
	story,
	messages: [describe('error', code, message, file, place)]
});

const without = (stories: readonly string[], leftOut: readonly StoryFault[]) =>
	stories.filter((id) => leftOut.every(({ story }) => story !== id));

/** Stories with a former id that is somebody's already: an address leads to one place. */
function findClashes(stories: readonly string[]): StoryFault[] {
	const found: StoryFault[] = [];
	for (;;) {
		const rest = without(stories, found);
		try {
			leadOn(listFormerIds(rest));
			return found;
		} catch (error) {
			const guilty = rest.find(
				(id) => error instanceof Fault && error.file === join(DATA, 'stories', id, 'story.yaml')
			);
			if (guilty === undefined) throw error;
			found.push(tellOf(guilty, error as Fault));
		}
	}
}

/** Where the pages are built, beside `build/`: renaming moves them. */
const MADE = join('.svelte-kit', 'site');

/**
 * Builds the pages of all stories but some, and returns what went wrong with single pages. What is there of an earlier build, made of the same,
 * stays.
 * @param stories those that are shown, newest first
 * @param unsure ids of those that are to be made by the next build too
 */
async function buildPages(
	leftOut: string[],
	strict: boolean,
	stories: readonly Keyed[],
	unsure: ReadonlySet<string>
): Promise<{ succeeded: boolean; faults: PageFault[] }> {
	const folder = mkdtempSync(join(tmpdir(), 'yansheng-build-'));
	const [notes, keptFile, unsettled] = ['faults', 'kept.json', 'unsettled'].map((name) =>
		join(folder, name)
	) as [string, string, string];
	try {
		const ids = stories.map(({ id }) => id);
		const today = Object.fromEntries([
			...ids.map((id) => [id, id] as const),
			...leadOn(listFormerIds(ids))
		]);
		const keys = keysOfUnits(stories);
		const kept = findKept(keys);
		writeFileSync(keptFile, JSON.stringify({ stories: today, units: kept } satisfies Kept));
		rmSync(MADE, { recursive: true, force: true });
		const succeeded = await runVite({
			...process.env,
			YANSHENG_LEFT_OUT: leftOut.join(),
			YANSHENG_SITE: MADE,
			YANSHENG_KEPT: keptFile,
			YANSHENG_UNSETTLED: unsettled,
			...(strict ? {} : { YANSHENG_FAULTS: notes })
		});
		const faults = readFaults(notes);
		if (succeeded && faults.length === 0) {
			const again = existsSync(unsettled) ? readFileSync(unsettled, 'utf8').split('\n') : [];
			for (const id of [...unsure, ...again]) keys.delete(`story/${id}`);
			settle(MADE, kept, today, keys);
		}
		return { succeeded, faults };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Kit keeps what it knows of a build for the life of a process: each build gets one of its own. */
async function runVite(env: NodeJS.ProcessEnv): Promise<boolean> {
	const vite = createRequire(import.meta.url).resolve('vite/package.json');
	const program = join(dirname(vite), 'bin', 'vite.js');
	const child = spawn(process.execPath, [program, 'build'], { stdio: 'inherit', env });
	const stop = (signal: NodeJS.Signals) => child.kill(signal);
	process.on('SIGINT', stop).on('SIGTERM', stop);
	const [status] = (await once(child, 'exit')) as [number | null];
	process.off('SIGINT', stop).off('SIGTERM', stop);
	return status === 0;
}

/** What a person reads in the end where not all went well. */
export function report({ built, leftOut }: Outcome): string {
	const list = leftOut.map(
		({ story, messages }) => `  ${story}\n${messages.map((line) => `    ${line}\n`).join('')}`
	);
	const end = built
		? `build/ has everything else. With --strict the build would have stopped.\n`
		: `build/ is as it was.\n`;
	const head =
		leftOut.length > 0 ? 'These stories cannot be shown:\n' : 'The site was not built.\n';
	return `\n${head}${list.join('')}${end}`;
}

async function main(): Promise<void> {
	const args = process.argv.slice(2);
	if (args.includes('--help') || args.includes('-h')) {
		process.stdout.write(USAGE);
		return;
	}
	const err = (text: string) => void process.stderr.write(`${text}\n`);
	try {
		const { values } = readArguments(args, { strict: { type: 'boolean' } }, USAGE);
		const outcome = await buildSite(values.strict ?? false, err);
		if (outcome.built && outcome.leftOut.length === 0) return;
		err(report(outcome));
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		err(`build: ${error.message}`);
	}
	process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
