import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { freePort, type Running } from './servers.ts';

/**
 * Debian's WordPress with a database of its own, in a folder that goes with it: nothing of the machine's is read or written. It may
 * ask 127.0.0.1 for addresses, which it would otherwise take for an attack.
 */

const SOURCE = '/usr/share/wordpress';
const THEMES = '/var/lib/wordpress/wp-content/themes';
const PHP = '/usr/bin/php';
const MYSQL = '/usr/sbin/mariadbd';

/** What has to be on the machine, and the command that installs it, on Debian. */
export const NEEDS = [
	PHP,
	MYSQL,
	'/usr/bin/mariadb-install-db',
	`${SOURCE}/wp-includes/js/wp-embed.js`,
	`${THEMES}/twentytwentythree/style.css`
];
export const INSTALL =
	'sudo apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server';
export const isInstalled = (): boolean => NEEDS.every((path) => existsSync(path));

export type Role = 'administrator' | 'author';

export interface WordPress extends Running {
	/**
	 * Publishes a post as a user with this role: what the role may not write is taken out as it is saved.
	 * @returns its address
	 */
	publish(role: Role, title: string, content: string): Promise<string>;
}

export async function startWordPress(): Promise<WordPress> {
	const home = await mkdtemp(join(tmpdir(), 'yansheng-wordpress-'));
	const started: ChildProcess[] = [];
	const stop = async () => {
		for (const child of started.reverse()) {
			if (child.exitCode !== null || child.signalCode !== null) continue;
			const exited = once(child, 'exit');
			// PHP's server answers by processes of its own, which outlive it.
			process.kill(-child.pid!);
			await exited;
		}
		await rm(home, { recursive: true, force: true });
	};
	try {
		const socket = await startDatabase(home, started);
		const root = join(home, 'site');
		const url = `http://127.0.0.1:${await freePort()}/`;
		writeSite(root, url, socket);
		const { host } = new URL(url);
		const php = spawn(PHP, ['-S', host, '-t', root], {
			stdio: 'ignore',
			detached: true,
			// It asks itself for pages.
			env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' }
		});
		started.push(php);
		await run(PHP, [join(root, 'install.php')]);
		await until(php, () => fetch(url).then(({ ok }) => ok));
		const publish = (role: Role, title: string, content: string) =>
			run(PHP, [join(root, 'publish.php'), role, title], content);
		return { url, stop, publish };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** @returns the socket that it listens at */
async function startDatabase(home: string, started: ChildProcess[]): Promise<string> {
	const socket = join(home, 'db.sock');
	const data = `--datadir=${join(home, 'db')}`;
	const user = process.getuid?.() === 0 ? ['--user=root'] : [];
	await run('/usr/bin/mariadb-install-db', [
		'--no-defaults',
		data,
		'--auth-root-authentication-method=normal',
		'--skip-test-db',
		...user
	]);
	const database = spawn(
		MYSQL,
		[
			'--no-defaults',
			data,
			`--socket=${socket}`,
			`--pid-file=${join(home, 'db.pid')}`,
			'--skip-networking',
			'--skip-grant-tables',
			...user
		],
		{ stdio: 'ignore', detached: true }
	);
	started.push(database);
	await until(database, () => existsSync(socket));
	return socket;
}

function writeSite(root: string, url: string, socket: string): void {
	const dereference = { recursive: true, dereference: true };
	// What its own uploads, languages and settings are is left where it is.
	cpSync(SOURCE, root, {
		...dereference,
		filter: (path) => !/^\/usr\/share\/wordpress\/(wp-content|wp-config\.php)/.test(path)
	});
	const plugins = join(root, 'wp-content', 'mu-plugins');
	mkdirSync(plugins, { recursive: true });
	cpSync(
		join(THEMES, 'twentytwentythree'),
		join(root, 'wp-content', 'themes', 'twentytwentythree'),
		dereference
	);
	writeFileSync(
		join(root, 'wp-config.php'),
		`<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url.slice(0, -1)}'); define('WP_SITEURL', '${url.slice(0, -1)}');
define('WP_DEFAULT_THEME', 'twentytwentythree');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`
	);
	writeFileSync(
		join(plugins, 'loopback.php'),
		`<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
`
	);
	writeFileSync(
		join(root, 'install.php'),
		`<?php
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
(new mysqli('localhost', 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE wordpress');
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '${new URL(url).host}';
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('News', 'administrator', 'a@news.example', true, '', 'secret');
wp_insert_user(['user_login' => 'author', 'user_pass' => 'secret', 'user_email' => 'b@news.example', 'role' => 'author']);
`
	);
	writeFileSync(
		join(root, 'publish.php'),
		`<?php
$_SERVER['HTTP_HOST'] = '${new URL(url).host}';
require __DIR__ . '/wp-load.php';
wp_set_current_user(get_user_by('login', $argv[1])->ID);
echo get_permalink(wp_insert_post(wp_slash(['post_title' => $argv[2], 'post_status' => 'publish',
	'post_content' => stream_get_contents(STDIN)]), true));
`
	);
}

/** Runs a command to its end. @returns what it wrote */
async function run(command: string, words: string[], input = ''): Promise<string> {
	const child = spawn(command, words, { stdio: 'pipe' });
	child.stdin.end(input);
	const [written, complaints, [status]] = await Promise.all([
		text(child.stdout),
		text(child.stderr),
		once(child, 'exit')
	]);
	if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${complaints || written}`);
	return written;
}

async function until(server: ChildProcess, isUp: () => boolean | Promise<boolean>): Promise<void> {
	for (;;) {
		if (server.exitCode !== null) throw new Error(`${server.spawnfile} did not start`);
		if (await Promise.resolve(isUp()).catch(() => false)) return;
		await new Promise((done) => setTimeout(done, 50));
	}
}
