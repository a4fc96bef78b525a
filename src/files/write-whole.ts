import { randomBytes } from 'node:crypto';
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeSync
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Fault } from '#extract/fault.ts';
import { errorCode } from './read-text.ts';

/*
 * Whoever reads a file that a command writes finds the old or the new one, whole; and of files that belong together all old or
 * all new ones. Each is written beside its place as a draft, `.NAME.PID-HEX.part`, and renamed when all are whole. Where there
 * are several, a list of the drafts is put down first: from then on the write is done, and whoever comes next finishes the
 * renaming should we be stopped in it. Git ignores `*.part`, and the next start clears away what a killed process left.
 */

/** A file's place and what it is to hold; parts, because a dataset can be more than one string holds. */
export interface Whole {
	file: string;
	content: string | Uint8Array | Iterable<string>;
}

/** The name of a draft: of what, and whose. */
const DRAFT = /^\.(.+)\.(\d+)-[0-9a-f]{8}\.part$/u;
/** The list of drafts that are whole. */
const LIST = /^\.whole-files\.\d+-[0-9a-f]{8}\.list\.part$/u;
/** In milliseconds: nobody writes for so long, so the number of the process is somebody else's by now. */
const ABANDONED = 24 * 60 * 60 * 1000;

/** A name beside the file's, for this process alone, that git ignores and `finishWrites` knows. */
function draftOf(file: string): string {
	const mark = `${String(process.pid)}-${randomBytes(4).toString('hex')}`;
	return join(dirname(file), `.${basename(file)}.${mark}.part`);
}

/** @throws Fault where it cannot be written; then all is as it was */
export function writeWhole(file: string, content: Whole['content']): void {
	writeTogether([{ file, content }]);
}

/**
 * Writes files that belong together: all of them or none, whatever stops us. Makes folders that are not there.
 *
 * @throws Fault where one cannot be written; then all are as they were
 */
export function writeTogether(files: readonly Whole[]): void {
	if (files.length === 0) return;
	const release = holdSignals();
	const drafts: { draft: string; file: string }[] = [];
	let list: string | null = null;
	let at = files[0]!.file;
	try {
		const folder = commonFolder(files.map(({ file }) => file));
		for (const { file, content } of files) {
			at = file;
			mkdirSync(dirname(file), { recursive: true });
			if (isFolder(file)) {
				throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
			}
			const draft = draftOf(file);
			drafts.push({ draft, file });
			writeDraft(draft, content);
		}
		if (files.length > 1) {
			const draft = draftOf(join(folder, 'whole-files'));
			at = draft;
			const names = drafts.map((one) => relative(folder, one.draft).split(sep).join('/'));
			drafts.unshift({ draft, file: draft.replace(/part$/u, 'list.part') });
			writeDraft(draft, JSON.stringify(names));
			renameSync(draft, drafts[0]!.file);
			list = drafts.shift()!.file;
		}
		for (const { draft, file } of drafts) {
			at = file;
			settle(draft, file, list !== null);
		}
		if (list) rmSync(list, { force: true });
	} catch (error) {
		// Once listed they are the new files: the next start puts them into their places.
		const listed = list !== null && existsSync(list);
		if (!listed) for (const { draft } of drafts) rmSync(draft, { force: true });
		throw new Fault(
			'not-written',
			`cannot be written (${errorCode(error)})` + (listed ? '; run the command again' : ''),
			at
		);
	} finally {
		release();
	}
}

/**
 * Makes a folder with files in it, all of them or none.
 *
 * @param files content by name
 * @throws Fault where it cannot be written, or is there already; then there is no trace of it
 */
export function writeFolder(
	folder: string,
	files: Readonly<Record<string, Whole['content']>>
): void {
	const release = holdSignals();
	const draft = draftOf(folder);
	try {
		if (existsSync(folder)) throw Object.assign(new Error('there'), { code: 'EEXIST' });
		mkdirSync(draft, { recursive: true });
		for (const [name, content] of Object.entries(files)) writeDraft(join(draft, name), content);
		renameSync(draft, folder);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		throw new Fault('not-written', `cannot be written (${errorCode(error)})`, folder);
	} finally {
		release();
	}
}

/**
 * Finishes what a stopped process had ready for files in this folder and the folders in it, and clears away what it had not.
 * To be called before the folder is read. Does nothing where nothing is left, or where the folder cannot be changed.
 */
export function finishWrites(folder: string): void {
	if (!existsSync(folder)) return;
	const inside = readdirSync(folder, { withFileTypes: true });
	for (const entry of inside) {
		if (!LIST.test(entry.name)) continue;
		const list = join(folder, entry.name);
		for (const name of readList(list)) {
			const file = DRAFT.exec(basename(name))?.[1];
			if (file === undefined || name.split('/').includes('..')) continue;
			const draft = join(folder, name);
			settle(draft, join(dirname(draft), file), true);
		}
		rmSync(list, { force: true });
	}
	clearDrafts(folder);
	for (const entry of inside) {
		const path = join(folder, entry.name);
		// A story's folder may be a link to one.
		if (!entry.name.startsWith('.') && isFolder(path)) clearDrafts(path);
	}
}

/** Puts a draft into its place; where it is listed, somebody else may have done so just now. */
function settle(draft: string, file: string, listed: boolean): void {
	try {
		renameSync(draft, file);
	} catch (error) {
		if (!listed || errorCode(error) !== 'ENOENT') throw error;
	}
}

function clearDrafts(folder: string): void {
	for (const name of readdirSync(folder)) {
		const owner = DRAFT.exec(name)?.[2];
		if (owner === undefined) continue;
		const draft = join(folder, name);
		const since = statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
		if (isRunning(Number(owner)) && Date.now() - since < ABANDONED) continue;
		try {
			rmSync(draft, { recursive: true, force: true });
		} catch {
			// Somebody else's, or on a disk that cannot be written: git ignores it, and so does whoever reads.
		}
	}
}

/** A link that leads nowhere, or round in a circle, is none. */
function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

function readList(list: string): string[] {
	try {
		const names: unknown = JSON.parse(readFileSync(list, 'utf8'));
		return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
	} catch {
		return [];
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// It is there, and another user's.
		return errorCode(error) === 'EPERM';
	}
}

function writeDraft(draft: string, content: Whole['content']): void {
	const open = openSync(draft, 'wx');
	try {
		if (content instanceof Uint8Array) writeAll(open, content);
		else {
			for (const part of typeof content === 'string' ? [content] : batches(content)) {
				writeAll(open, Buffer.from(part));
			}
		}
		fsyncSync(open);
	} finally {
		closeSync(open);
	}
}

/** A write may take less than it is given. */
function writeAll(open: number, bytes: Uint8Array): void {
	for (let at = 0; at < bytes.length;) at += writeSync(open, bytes, at);
}

/** Small parts joined to a few large ones. */
function* batches(parts: Iterable<string>): Generator<string> {
	let batch: string[] = [];
	let length = 0;
	for (const part of parts) {
		batch.push(part);
		length += part.length;
		if (length < 2 ** 20) continue;
		yield batch.join('');
		batch = [];
		length = 0;
	}
	yield batch.join('');
}

function commonFolder(files: readonly string[]): string {
	let folder = dirname(resolve(files[0]!));
	while (files.some((file) => relative(folder, resolve(file)).startsWith('..'))) {
		folder = dirname(folder);
	}
	return folder;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let holding = 0;
let asked: NodeJS.Signals | null = null;
const note = (signal: NodeJS.Signals) => (asked = signal);

/** Puts off a request to stop until what follows is done; it has to come without waiting in between. */
function holdSignals(): () => void {
	if (holding++ === 0) for (const signal of SIGNALS) process.on(signal, note);
	// What came meanwhile is told when Node looks for it, between one turn of its loop and the next.
	const end = () => {
		if (--holding > 0) return;
		for (const signal of SIGNALS) process.off(signal, note);
		if (asked) process.kill(process.pid, asked);
		asked = null;
	};
	return () => setImmediate(() => setImmediate(end));
}
