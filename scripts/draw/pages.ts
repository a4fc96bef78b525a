import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Server as KitServer, SSRManifest } from '@sveltejs/kit';
import { PAGES } from './bundle-pages.ts';

/** What draws pages, opened. */
export interface Pages {
	/** Every address of the site that is not kept from an earlier build, below its root: `/`, `/en/hengyang-2021/`. */
	list(): Promise<string[]>;
	/** Draws the page, or writes the file, at an address. */
	draw(address: string): Promise<Drawn>;
}

export interface Drawn {
	/** As in HTTP. */
	status: number;
	/** Path of the file below the site's root. */
	file: string;
	body: Buffer;
	/** Whether it is a page of ours, and no page to be taken away. */
	isPage: boolean;
}

type Entries = () => Promise<Params[]> | Params[];
type Params = Record<string, string | undefined>;
interface Module {
	entries?: Entries;
}

/** As Kit opens what it bundles when it draws pages itself (2.70: `core/postbuild/prerender.js`). */
export async function openPages(): Promise<Pages> {
	const load = (file: string): Promise<unknown> =>
		import(pathToFileURL(resolve(join(PAGES, file))).href);
	const { manifest } = (await load('manifest-full.js')) as { manifest: SSRManifest };
	const internal = (await load('internal.js')) as Record<
		'set_building' | 'set_prerendering',
		() => void
	>;
	internal.set_building();
	internal.set_prerendering();
	const { Server } = (await load('index.js')) as { Server: typeof KitServer };
	const server = new Server(manifest);
	await server.init({ env: {} });

	const draw = async (address: string): Promise<Drawn> => {
		const options = {
			getClientAddress: () => '',
			prerendering: { dependencies: new Map(), remote_responses: new Map() }
		};
		const response = await server.respond(new Request(new URL(encodeURI(address), ROOT)), options);
		// To where it ends in a slash, or does not.
		const location = response.headers.get('location');
		if (location !== null) return draw(decodeURI(new URL(location, ROOT + address).pathname));
		const isPage = response.headers.get('content-type') === 'text/html';
		return {
			status: response.status,
			file: address.slice(1) + (address.endsWith('/') ? 'index.html' : ''),
			body: Buffer.from(await response.arrayBuffer()),
			isPage
		};
	};
	return { list: async () => (await Promise.all(manifest._.routes.map(list))).flat(), draw };

	async function list({ id, page, endpoint }: (typeof manifest)['_']['routes'][number]) {
		const modules: (Module | undefined)[] = [];
		if (page) {
			const { universal, server } = await manifest._.nodes[page.leaf]!();
			modules.push(universal as Module, server as Module);
		} else if (endpoint) modules.push((await endpoint()) as Module);
		const entries = modules.find((module) => module?.entries)?.entries ?? (() => [{}]);
		return (await entries()).map((params) => addressOf(id, params));
	}
}

const ROOT = 'http://site.invalid';

/** `/[[lang=lang]]/[story=story]/[download]` with values for what is in brackets; a part without one is left out. */
export function addressOf(route: string, params: Params): string {
	const parts = route
		.split('/')
		.map((part) =>
			part.replace(
				/\[{1,2}(?:\.{3})?(\w+)(?:=\w+)?\]{1,2}/g,
				(_, name: string) => params[name] ?? ''
			)
		)
		.filter((part) => part !== '');
	return `/${parts.join('/')}`;
}
