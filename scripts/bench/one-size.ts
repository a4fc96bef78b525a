/** One extraction of an article of the size given, in bytes; what it took, as JSON. Run by the growth section. */
import { extractText, readStory, repeat } from './articles.ts';

const bytes = Number(process.argv[2]);
const { text, context } = readStory();
const article = repeat(text, bytes);
const start = performance.now();
extractText(article, context);
const ms = performance.now() - start;
console.log(JSON.stringify({ bytes, ms, memory: process.resourceUsage().maxRSS * 1024 }));
