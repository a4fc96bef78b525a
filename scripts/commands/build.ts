/**
 * `npm run build`: bundles the scripts, and builds the site into `build/`. A story that cannot be shown is left out, and the build
 * says so; with `--strict` it stops there instead, and writes nothing.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { leadOn } from '#extract/editor/former-ids.ts';
import { describe, Fault } from '#extract/fault.ts';
import { readFaults, type PageFault } from '../../src/faults.ts';
import { unitOf, type Kept } from '../../src/kept.ts';
import {
	DATA,
	findStale,
	listFolders,
	listFormerIds,
	listStories,
	readStory
} from '../../src/routes/stories.server.ts';
import { warnWithoutSite } from '../../src/routes/site.server.ts';
import { blame, type StoryFault } from './blame.ts';
import { bundleScripts } from '../bundle.ts';
import { compressAll } from '../compress.ts';
import { bundlePages } from '../draw/bundle-pages.ts';
import { draw } from '../draw/draw.ts';
import { findKept, settle, sweep } from './keep/built.ts';
import {
	keyOfProgram,
	keyOfSite,
	keyOfStory,
	keysOfUnits,
	type Keyed,
	type Shared
} from './keep/keys.ts';
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
	// Files tell of most faults. What shows only when pages are made costs another round, in which only what it changes is made again.
	rmSync(MADE, { recursive: true, force: true });
	const drawn = new Map<string, string>();
	for (;;) {
		const ids = leftOut.map(({ story }) => story);
		const shown = listStories(DATA, ids);
		if (shown.length === 0) return { built: false, leftOut };
		await bundleScripts(program);
		if (drawn.size === 0) warnWithoutSite();
		const isArchive = shown.length > 1;
		const stories = shown.map((id) =>
			isArchive === shared.isArchive
				? keyed.get(id)!
				: keyOfStory(DATA, id, { ...shared, isArchive })
		);
		const { succeeded, faults } = await buildPages(
			{ stories, leftOut: ids, shared: { ...shared, isArchive }, strict, unsure },
			drawn
		);
		if (faults.length === 0) return { built: succeeded, leftOut };
		if (strict) {
			for (const { path, message } of faults) tell(`${path}: ${message}`);
			return { built: false, leftOut };
		}
		const { stories: guilty, others } = blame(faults, shown, leadOn(listFormerIds(shown)));
		leftOut.push(...guilty);
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

/** Where the pages are made, beside `build/`: renaming moves them. */
const MADE = join('.svelte-kit', 'site');

/** What a build goes by. */
interface Plan {
	/** That are shown, newest first. */
	stories: readonly Keyed[];
	leftOut: readonly string[];
	shared: Shared;
	strict: boolean;
	/** Ids of those that are to be made by the next build too; it takes more of them. */
	unsure: Set<string>;
}

/**
 * Builds the pages of all stories but some, and returns what went wrong with single pages. What is there of an earlier build, made of the same,
 * stays.
 * @param drawn keys of the units that an earlier round left in the folder of what is made; it takes those of this round
 */
async function buildPages(
	{ stories, leftOut, shared, strict, unsure }: Plan,
	drawn: Map<string, string>
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
		const keys = new Map([...keysOfUnits(stories), ['site', keyOfSite(DATA, stories, shared)]]);
		const kept = findKept(keys);
		const made = [...keys].filter(([unit, key]) => drawn.get(unit) === key).map(([unit]) => unit);
		const units = new Set([...kept, ...made]);
		const isThere = (path: string) => units.has(unitOf(path, today));
		if (existsSync(MADE)) sweep(MADE, (file) => made.includes(unitOf(file, today)));
		if (!units.has('site')) {
			cpSync('static', MADE, { recursive: true });
			await compressAll(MADE);
		}
		if (units.size < keys.size) {
			if (!(await bundlePages(shared.program))) return { succeeded: false, faults: [] };
			const { program } = shared;
			writeFileSync(
				keptFile,
				JSON.stringify({ stories: today, units: [...units], program } satisfies Kept)
			);
			const failed = await draw([MADE, 'build'], isThere, {
				...process.env,
				YANSHENG_LEFT_OUT: leftOut.join(),
				YANSHENG_KEPT: keptFile,
				YANSHENG_UNSETTLED: unsettled,
				...(strict ? {} : { YANSHENG_FAULTS: notes })
			});
			if (existsSync(unsettled))
				for (const id of readFileSync(unsettled, 'utf8').split('\n')) unsure.add(id);
			const faults = [...readFaults(notes), ...failed];
			if (faults.length > 0) {
				for (const [unit, key] of keys) if (!kept.includes(unit)) drawn.set(unit, key);
				return { succeeded: false, faults };
			}
		}
		for (const id of unsure) keys.delete(`story/${id}`);
		settle(MADE, kept, today, keys);
		return { succeeded: true, faults: [] };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
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
