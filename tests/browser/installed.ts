import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env, platform } from 'node:process';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/**
 * Where each engine's program is looked for: an environment variable, then the names on the PATH, then the places where
 * the system's installers put it.
 */
const PLACES: Record<Engine, { variable: string; names: string[]; paths: string[] }> = {
	chromium: {
		variable: 'CHROMIUM',
		// Without windows to paint, the same engine does all with half the work.
		names: [
			'chromium-headless-shell',
			'chromium',
			'chromium-browser',
			'google-chrome',
			'google-chrome-stable',
			'msedge'
		],
		paths: [
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
			...underProgramFiles('Google\\Chrome\\Application\\chrome.exe'),
			...underProgramFiles('Chromium\\Application\\chrome.exe'),
			...underProgramFiles('Microsoft\\Edge\\Application\\msedge.exe')
		]
	},
	firefox: {
		variable: 'FIREFOX',
		names: ['firefox-esr', 'firefox'],
		paths: [
			'/Applications/Firefox.app/Contents/MacOS/firefox',
			...underProgramFiles('Mozilla Firefox\\firefox.exe')
		]
	},
	webkit: {
		// WebKitGTK's; it exists on Linux only.
		variable: 'WEBKIT_DRIVER',
		names: ['WebKitWebDriver'],
		paths: []
	}
};

const INSTALL: Record<Engine, Partial<Record<NodeJS.Platform, string>>> = {
	chromium: {
		linux: 'sudo apt-get install chromium fonts-noto-cjk',
		darwin: 'brew install --cask google-chrome',
		win32: 'winget install Google.Chrome'
	},
	firefox: {
		linux: 'sudo apt-get install firefox-esr fonts-noto-cjk',
		darwin: 'brew install --cask firefox',
		win32: 'winget install Mozilla.Firefox'
	},
	webkit: { linux: 'sudo apt-get install webkit2gtk-driver xvfb fonts-noto-cjk' }
};

/** The program of an engine, or null where it is not installed. */
export function findBrowser(engine: Engine): string | null {
	const { variable, names, paths } = PLACES[engine];
	const named = env[variable];
	if (named) return named;
	const folders = (env['PATH'] ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
	const ending = platform === 'win32' ? '.exe' : '';
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
	return [...onPath, ...paths].find((path) => existsSync(path)) ?? null;
}

/** The command that installs an engine here, or null where it cannot be had. */
export function installCommand(engine: Engine): string | null {
	return INSTALL[engine][platform] ?? null;
}

/** What to tell who runs the tests without this engine; null where it is there. */
export function missing(engine: Engine): string | null {
	if (findBrowser(engine)) return null;
	const command = installCommand(engine);
	return command
		? `No ${engine} found: its tests are skipped. To run them: ${command}`
		: `No ${engine} on this system: its tests are skipped.`;
}

function underProgramFiles(path: string): string[] {
	return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
		const folder = env[name];
		return folder ? [`${folder}\\${path}`] : [];
	});
}
