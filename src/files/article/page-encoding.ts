import { toText } from '#extract/text/decode.ts';

/** What a page says of its own encoding, in the part of it that browsers look at. */
const META = /<meta\s[^<>]{1,400}>/giu;
const CHARSET = /charset\s{0,4}=[\s"']{0,4}([\w-]{1,40})/iu;

/**
 * A page's source. Most say in which encoding they are; some have been saved in another one since.
 *
 * @param wanted the encoding, where somebody named it
 * @throws Fault for bytes that are not in it, nor in any other of Chinese
 */
export function decodePage(bytes: Uint8Array, file: string, wanted: string | null): string {
	if (wanted !== null) return toText(bytes, file, wanted).text;
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	const said = CHARSET.exec((head.match(META) ?? []).join(''))?.[1];
	if (said !== undefined && !isUtf8(bytes)) {
		try {
			return toText(bytes, file, said).text;
		} catch {
			// It is something else, as the bytes tell.
		}
	}
	return toText(bytes, file).text;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
