import { decodeArticle } from '#extract/text/article-file.ts';
import type { ArticleFile } from '#files/article/read-article.ts';
import { readBytes } from '#files/read-text.ts';

/**
 * Stands for `read-article.ts` in the package, which has nothing that reads Word documents and web pages.
 *
 * @throws Fault for a file that is no plain text; it says how it becomes text
 */
export function readArticle(file: string, wanted: string | null = null): ArticleFile {
	const bytes = readBytes(file);
	return { ...decodeArticle(bytes, file, wanted), bytes, document: null };
}
