import { createHash } from 'node:crypto';
import { SITE_URL } from './site.server.ts';

const ENTITIES: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&' };

/**
 * A page that Kit does not write, with a policy as strict as the others': nothing from elsewhere, and of what stands inside
 * only what stands there now, each by its hash.
 *
 * @param html a whole page, which begins its head with `<meta charset="utf-8">`
 */
export function withPolicy(html: string): string {
	const hashes = (pattern: RegExp) =>
		[...new Set([...html.matchAll(pattern)].map(([, content = '']) => content))].map((content) => {
			const text = content.replace(
				/&(quot|lt|gt|amp);/g,
				(_, name: string) => ENTITIES[name] ?? ''
			);
			return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
		});
	const ours = ["'self'", ...(SITE_URL ? [new URL(SITE_URL).origin] : [])];
	const attributes = hashes(/ style="([^"]*)"/g);
	const styles = [
		...hashes(/<style>([^]*?)<\/style>/g),
		...(attributes.length > 0 ? ["'unsafe-hashes'", ...attributes] : [])
	];
	const policy = [
		["default-src 'none'"],
		['script-src', ...ours, ...hashes(/<script>([^]*?)<\/script>/g)],
		...(styles.length > 0 ? [['style-src', ...styles]] : []),
		['img-src', ...ours],
		['frame-src', ...ours],
		["base-uri 'none'"],
		["form-action 'none'"],
		["require-trusted-types-for 'script'"]
	];
	const meta = `<meta http-equiv="content-security-policy" content="${policy.map((parts) => parts.join(' ')).join('; ')}">`;
	const charset = '<meta charset="utf-8">';
	if (!html.includes(charset)) throw new RangeError(`A page has ${charset}`);
	return html.replace(charset, () => `${charset}\n${meta}`);
}
