/** How a chart is pasted. */
export const PASTED = ['link', 'iframe', 'element', 'jsx', 'picture', 'wechat'] as const;
export type Pasted = (typeof PASTED)[number];

/**
 * Whether a host shows what is pasted: by whoever may write there, by administrators alone (what others paste is sifted, and a link or the picture
 * remains), or not at all.
 */
export type Taken = 'yes' | 'administrator' | 'no';

export interface Host {
	/** As it calls itself; kinds of hosts have a name in the messages. */
	name: string;
	ways: Record<Pasted, Taken>;
}

const NONE = {
	link: 'no',
	iframe: 'no',
	element: 'no',
	jsx: 'no',
	picture: 'no',
	wechat: 'no'
} as const;
const HTML = { ...NONE, iframe: 'yes', element: 'yes', picture: 'yes' } as const;

/**
 * The one list of what newsrooms write their pages with: the dialog says it of each way, the README has it as a table, and `docs/embed.md` says by
 * which programs each row is tested (`tests/hosting/wordpress.test.ts`, `tests/lib/outputs/embed/hosts.test.ts` and what that names).
 */
export const HOSTS: readonly Host[] = [
	{
		name: 'WordPress',
		ways: {
			...NONE,
			link: 'yes',
			iframe: 'administrator',
			element: 'administrator',
			picture: 'yes'
		}
	},
	{ name: 'Ghost', ways: HTML },
	{ name: 'Hexo', ways: HTML },
	{ name: 'Eleventy', ways: HTML },
	{ name: 'MDX', ways: { ...NONE, jsx: 'yes' } },
	{ name: 'HTML', ways: HTML },
	{ name: '微信公众号', ways: { ...NONE, wechat: 'yes' } }
];

/** The hosts that take a way, by how. */
export const hostsOf = (way: Pasted, taken: Taken): string[] =>
	HOSTS.filter(({ ways }) => ways[way] === taken).map(({ name }) => name);
