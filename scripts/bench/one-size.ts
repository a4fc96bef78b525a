/** One extraction of an article of the size given, in bytes; what it took, as JSON. Run by the growth section. */
import { extractText, readStory, repeat } from './articles.ts';
import { cpuTime } from './timing.ts';

const bytes = Number(process.argv[2]);
const { text, context } = readStory();
const article = repeat(text, bytes);
const ms = cpuTime(() => extractText(article, context));
console.log(JSON.stringify({ bytes, ms, memory: process.resourceUsage().maxRSS * 1024 }));
