/** One extraction of an article of the size given, in bytes; what it took, as JSON. Run by the growth section. */
import { readStory, repeat, writeText } from './articles.ts';
import { measure } from './timing.ts';

const bytes = Number(process.argv[2]);
const { text, context } = readStory();
const article = repeat(text, bytes);
// Compiled code is what large inputs run on; small ones are not to be charged for the compiling.
for (let warm = 0; warm < 50; warm++) writeText(text, context);
const { cpu: ms } = measure(() => writeText(article, context));
console.log(JSON.stringify({ bytes, ms, memory: process.resourceUsage().maxRSS * 1024 }));
