(() => {
	const root = document.documentElement;
	root.dataset.script = '';
	const byId = (id) => document.getElementById(id);

	// Layers that are switched off, as a list that the style sheet knows.
	const layers = byId('layers');
	const showLayers = () => {
		const off = [...layers.querySelectorAll('input:not(:checked)')];
		root.dataset.off = off.map((input) => input.value).join(' ');
	};
	layers.addEventListener('change', showLayers);
	showLayers();

	byId('delegation').addEventListener('change', (event) => {
		const chosen = event.target.value;
		for (const part of document.querySelectorAll('main [data-delegation]')) {
			part.hidden = chosen !== '' && part.dataset.delegation !== chosen;
		}
	});
	byId('bearing').addEventListener('change', (event) => {
		const chosen = event.target.value;
		for (const note of document.querySelectorAll('.note')) {
			note.hidden = chosen !== '' && note.dataset.bearing !== chosen;
		}
	});

	const tray = byId('tray');

	// Where the clipboard is closed to us the text is selected, to be copied by hand.
	const copy = async (button, source) => {
		let told = tray.dataset.copied;
		try {
			await navigator.clipboard.writeText(source.textContent);
		} catch {
			getSelection().selectAllChildren(source);
			told = tray.dataset.uncopied;
		}
		const label = button.dataset.label ?? button.textContent;
		button.dataset.label = label;
		button.textContent = told;
		button.addEventListener('blur', () => (button.textContent = label), { once: true });
	};
	for (const button of document.querySelectorAll('button.copy')) {
		button.addEventListener('click', () => copy(button, button.previousElementSibling));
	}

	const settled = document.querySelector('main').dataset.settled === 'yes';
	const collect = () => {
		const lines = [...document.querySelectorAll('.proposal input:checked')].map(
			(input) => `  ${input.dataset.line}\n`
		);
		tray.hidden = lines.length === 0;
		byId('tray-count').textContent = tray.dataset.chosen.replace('#', lines.length);
		byId('tray-lines').textContent = (settled ? '' : 'settlements:\n') + lines.join('');
	};
	document.querySelector('main').addEventListener('change', collect);
	byId('tray-copy').addEventListener('click', (event) => copy(event.target, byId('tray-lines')));
	byId('tray-clear').addEventListener('click', () => {
		for (const input of document.querySelectorAll('.proposal input:checked')) input.checked = false;
		collect();
	});
	collect();
})();
