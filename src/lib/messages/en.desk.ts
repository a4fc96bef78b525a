import { plural } from './plural.ts';
import { enReview } from './en.review.ts';
import type { DeskMessages } from './zh.desk.ts';

const few = (names: string[]) =>
	names.slice(0, 4).join(', ') + (names.length > 4 ? ' and others' : '');
const statements = (count: number) => plural(count, 'statement', 'statements');
const doubts = (count: number) => plural(count, 'doubt', 'doubts');

export const enDesk: DeskMessages = {
	title: 'The desk',
	promise:
		'Paste a report on what delegations discussed, and see at once who says what where. The article stays on this device; nothing is sent.',
	needs: {
		heading: 'The desk needs its script and a newer browser',
		text: 'This page reads articles by a script in the browser (Chrome 100, Edge 100, Firefox 100, Safari 16.4 or newer). Where it does not run, commands do the same:',
		steps: [
			'Save the article as plain text, a Word document (.docx) or a web page (.html).',
			'npm run new-story -- --article FILE --id ID',
			'npm run extract, then npm run review -- ID, and look through what is doubtful.',
			'npm start shows the story.'
		],
		failed: 'The desk could not be set up. Open this page again.'
	},
	in: {
		heading: 'Article',
		label: 'Paste the whole text here, or drop a file on the page',
		choose: 'Choose a file',
		takes:
			'.txt in any encoding of Chinese, Word (.docx), a saved web page (.html), or a .zip of the desk',
		clear: 'Another article',
		read: ({ name, lines }) => `${plural(lines, 'line', 'lines')} read from ${name}.`,
		leftOut: (what) => `Left out: ${what}.`,
		working: 'Reading…',
		settled: 'The article is kept as it is, to the letter.'
	},
	refused: {
		pdf: 'This is a PDF, whose order of words cannot be trusted. Open it, copy title and text, and paste them here.',
		picture: 'This is a picture. Have its text recognised, look it through, and paste it here.',
		archive: 'No story of the desk is in this archive. Unpack it, and drop the article itself.',
		locked: 'This document has a password. Take it off, or save it as plain text.',
		page: 'This is a packed web page, or a part of one’s source. Save it as “Webpage, HTML only”, or copy the text and paste it here.',
		word: 'This document is no .docx. Open it in Word, WPS or LibreOffice and save it as .docx or plain text (UTF-8).',
		other: 'This is no article. Open it, copy title and text, and paste them here.',
		script:
			'A script writes the text of this page; it is not in the file. Open the page in the browser, copy the text, and paste it here.',
		noArticle: 'No article was found in this page. Copy its text and paste it here.',
		partial:
			'This one-file page does not hold the whole article (somebody is withdrawn, or it was altered) and cannot be gone on with. Drop the story folder (.zip).',
		chart:
			'This is one chart as a file, which holds no article and cannot be gone on with. Drop the story folder (.zip), or the whole story as one file.',
		notLoaded:
			'What reads such files did not load: the network may be gone. Drop the file again when it is there, or copy the text and paste it here.',
		damaged: 'The file is damaged. Get it again, or copy the text and paste it here.',
		tooMuch: 'The file is too large for an article.',
		empty: 'The file is empty.',
		encoding: 'The file’s encoding is unknown, or it is damaged. Save it as plain text in UTF-8.',
		twice:
			'These words were read in a wrong encoding once and saved again: they are no longer what was written. Open the original and save it as UTF-8, or copy from it.',
		controls: 'Control characters stand in it that no text has. It may be no text.',
		noText: 'There is no text in it.',
		story: 'Something is wrong with the settings in this file, and it was not opened:'
	},
	lost: (v) =>
		`Line ${v.line}, character ${v.column} stands for what was lost in a change of encoding (“�”, or half a character). Get the original, or put in what was printed, □ where nobody can tell.`,
	nothing:
		'Neither a delegation nor a speaker was found. Is this a report on discussions, with headings and bylines on lines of their own?',
	read: {
		heading: 'What is read',
		facts: (v) =>
			[
				plural(v.delegations, 'delegation', 'delegations'),
				plural(v.speakers, 'named speaker', 'named speakers'),
				statements(v.statements),
				plural(v.sentences, 'sentence', 'sentences'),
				`${plural(v.mentions, 'mention', 'mentions')} of listed words`
			].join(', ') + (v.above > 0 ? ` (and ${v.above} in headlines)` : ''),
		place: (name) => `Place: ${name}`,
		marked: 'Marked',
		printed: 'As printed',
		view: 'How the article is shown',
		more: (rest) => `Show ${plural(rest, 'more paragraph', 'more paragraphs')}`,
		doubt: (number) => `Doubt ${number}`,
		legend: 'Legend',
		samples: enReview.samples
	},
	marks: enReview.marks,
	doubts: {
		heading: (count) => (count > 0 ? `${doubts(count)} left` : 'No doubts'),
		settle: 'Settle',
		close: 'Close',
		seen: 'Seen, as it is',
		again: 'Doubt it again',
		looking: 'Trying each…',
		none: 'No settlement does away with this one. Compare it with the page.',
		line: 'How this is noted (story.yaml)',
		more: (rest) => `Show ${plural(rest, 'more doubt', 'more doubts')}`,
		toText: (number) => `Doubt ${number} in the text`,
		bearings: enReview.bearings,
		meanings: enReview.meanings
	},
	settle: {
		selected: (words) => `Selected: “${words}”`,
		close: 'Close',
		whole: 'A part of a quotation is selected. Whose words they are is settled for all of it:',
		hint: 'Select any words of the text to say whether they are a name, whose they are, or that they are misprinted.',
		nothing: 'No change is proposed here.',
		misprint: 'Should be (as many characters)',
		misprintDo: 'Read it so',
		whose: 'Whose words',
		whoseDo: 'Theirs',
		unfit: {
			same: 'This is what is printed: there is nothing to change.',
			length: 'The length differs: a misprint is read character for character.',
			name: 'No such name is printed in the article. Write it as it is printed.',
			twice:
				'These words stand in the article twice; nobody can tell which are meant. Select more.',
			other: 'This does not go with the article or with what is settled, and is not used.'
		},
		done: 'Settled',
		undo: 'Undo',
		stale: 'does not fit the article now; not used',
		remove: 'Remove',
		colon: enReview.colon,
		keeps: enReview.keeps,
		...enReview.decisions
	},
	effect: (v) =>
		[
			...v.given.map(({ to, statements: count }) =>
				to.length > 0
					? `${statements(count)} ${count === 1 ? 'goes' : 'go'} to ${few(to)}`
					: `${statements(count)} ${count === 1 ? 'goes' : 'go'} to nobody`
			),
			v.statements.come > 0 ? `${statements(v.statements.come)} more` : '',
			v.statements.gone > 0 ? `${statements(v.statements.gone)} fewer` : '',
			v.people.come.length > 0 ? `new: ${few(v.people.come)}` : '',
			v.people.gone.length > 0 ? `gone: ${few(v.people.gone)}` : '',
			v.delegations.come.length > 0 ? `new: ${few(v.delegations.come)}` : '',
			v.delegations.gone.length > 0 ? `gone: ${few(v.delegations.gone)}` : '',
			v.mentions !== 0
				? `${plural(Math.abs(v.mentions), 'mention', 'mentions')} of listed words ${v.mentions > 0 ? 'more' : 'fewer'}`
				: '',
			v.doubts.gone > 0 ? `${doubts(v.doubts.gone)} fewer` : '',
			v.doubts.come > 0 ? `${doubts(v.doubts.come)} more` : ''
		]
			.filter(Boolean)
			.join(', ') || 'read as before',
	settings: {
		heading: 'Settings',
		id: 'Id',
		idHelp: 'of folder and address: lower-case letters, digits, hyphens',
		idWrong: 'Lower-case letters, digits and hyphens only, and no address of the site’s own pages.',
		idTaken:
			'This site has a story with this id. On the same site this one would take its place: choose another id for another story.',
		event: 'Meeting',
		eventHelp: 'only where the subtitle does not name it',
		titleHelp: (title) =>
			title === null
				? 'none was read: write it here'
				: `read as “${title}”; only where that is wrong`,
		year: 'Year',
		publisher: 'Newspaper',
		published: 'Date',
		page: 'Page',
		url: 'Address of the article',
		region: 'Place',
		regionAuto: (name) =>
			'As the article tells' +
			(name === undefined ? '' : name === null ? ' (not known)' : `: ${name}`),
		regionNone: 'No map',
		regionSeveral: 'Several places fit; choose one:',
		regionUnknown: (code) => `Unknown place (code ${code})`,
		regionSeek: 'Look for a place',
		regionSeekHelp:
			'every prefecture of China that has counties, by its name in Chinese or Latin letters',
		regionFound: (count) =>
			count === 0 ? 'None found; a city without counties has no map' : `${count} found`,
		map: 'Map',
		boundaries: 'Boundaries',
		tiles: 'Tiles',
		boundariesHelp:
			'The site draws boundaries; the preview and one-file pages draw tiles. In China a map with boundaries is reviewed before it is published',
		noRegion: 'no place, and so no map',
		noBoundaries: 'this site has no boundaries of the place: tiles are drawn',
		missing: (names) => `Not filled in: ${names.join(', ')}. Pages and citations are without.`,
		years: ({ year, published }) =>
			`The meeting is of ${year}, the newspaper of ${published}: is that so?`,
		printedBefore: ({ month, day }) =>
			`The date is before a day that the article tells of (month ${month}, day ${day}): is that so?`,
		title: 'Headline',
		inEnglish: 'Headline, meeting and newspaper in English',
		names: 'Delegations in English',
		namesHelp:
			'where empty, English pages print the name in grey, or the Chinese where there is none',
		wrong: 'Not used:'
	},
	words: {
		heading: 'Words',
		explain:
			'What is changed here counts in this story alone and is taken away with it (lexicon.yaml); the common list stays as it is. Places are counted in headlines too.',
		own: 'Words of this story',
		variants: 'Counted as well',
		english: 'English',
		remove: 'Count no more',
		moreCandidates: 'Look for words that keep coming together',
		candidates:
			'In no list, but quoted in the report or coming together again and again: tap to count',
		theme: 'Theme',
		noTheme: 'None',
		themes: 'Themes of this story',
		themesHelp:
			'They stand behind those of the common list. Once added, a word that is counted can belong to one.',
		themeName: 'Name of the theme',
		addTheme: 'Add the theme',
		removeTheme: 'Remove the theme',
		themeAdded: (name) => `The theme “${name}” is added.`,
		themeRemoved: (name) =>
			`The theme “${name}” is removed; its words are counted on, and belong to none.`,
		count: (count) => plural(count, 'place', 'places'),
		counted: ({ common, own }) =>
			`${plural(common, 'word', 'words')} of the common list in this report${own > 0 ? ` (the ${own} of this story stand above)` : ''}`,
		never: 'Not counted in this story',
		again: 'count again',
		leaveOut: (word) => `Do not count “${word}” in this story`,
		leftOut: (word) => `“${word}” is not counted in this story any more.`,
		added: (word) => `“${word}” is counted.`,
		removed: (word) => `“${word}” is counted no more.`,
		back: (word) => `“${word}” is counted again.`,
		add: 'Count as a word'
	},
	preview: {
		heading: 'Preview, and single charts',
		help: (v) =>
			`Charts and numbers are those of the site’s page${v.boundaries ? ', but for the map, which has boundaries there and tiles here' : ''}; downloads and embeds are on the site alone. A chart can be taken away by itself, for an article.`,
		show: 'Preview',
		again: 'The draft has changed: preview again',
		what: 'What',
		page: 'The page',
		language: 'Language',
		width: 'Width',
		phone: 'Phone',
		desktop: 'Desktop',
		theme: 'Theme',
		delegation: 'Delegation',
		asItOpens: (opening) => (opening === null ? 'None (all)' : `None (opens on ${opening})`),
		scaled: (percent) => `The window is narrower than a desktop’s: shown at ${percent} %.`,
		scroll: 'The window is narrower than the page: swipe sideways.',
		measure: 'Counting',
		frame: 'Preview',
		take: 'Take this chart away',
		file: 'One file (.html, opens without a network)',
		format: 'Size of the picture',
		copy: 'Copy for WeChat',
		copied: 'Copied: paste it into WeChat’s editor.',
		uncopied: 'The browser does not let it be copied; it is downloaded instead.',
		wechatChinese: 'Pieces for WeChat are Chinese.'
	},
	out: {
		heading: 'Take away',
		files: {
			page: {
				label: 'One-file page',
				technical: '.html',
				help: 'charts, text and data in one file, which opens wherever it is put; dropped here it opens again',
				partial:
					'charts, data and what is not withdrawn of the text in one file, which opens wherever it is put; to go on with the story take its folder'
			},
			sheet: {
				label: 'Review sheet',
				technical: '.html',
				help: 'one page, to print and sign'
			},
			zip: {
				label: 'Story folder',
				technical: '.zip',
				help: 'for whoever runs the site: unpack it in data/stories/; dropped here it opens again'
			},
			tables: {
				label: 'Tables, and files to cite by',
				technical: 'CSV, TEI, JSON-LD',
				help: 'tables open in a spreadsheet; the others are for libraries, search engines and scholars'
			},
			dataset: {
				label: 'All data',
				technical: 'dataset.json',
				help: 'every counted word and every statement with its place in the text, for programs'
			}
		},
		working: 'Setting the page…',
		failed: 'The page could not be made. Take the story folder.',
		saved: (name) => `${name} is made.`,
		stale: 'Some settlements do not fit the article; what is taken away is without them.'
	},
	drafts: {
		heading: 'Drafts on this device',
		open: 'Open',
		remove: 'Delete',
		removed: 'The draft is deleted. It can be had back until this page is left.',
		restore: 'Restore',
		facts: ({ id, length, settled, when }) =>
			[
				id,
				plural(length, 'character', 'characters'),
				...(settled > 0 ? [`${settled} settled`] : []),
				when
			].join(' · '),
		kept: 'Drafts are kept on this device by themselves.',
		blocked:
			'The browser keeps no drafts (private window, or no room). Everything works; take your files away before you close the page.'
	},
	working: 'Reading the article…',
	offline: 'The article is read on this device and sent to nobody.'
};
