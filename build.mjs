// Builds dist/ (what Apps Script runs), and runs the local host: `node build.mjs`, `node build.mjs local VERB …`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = dirname(fileURLToPath(import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/lumbung');

/**
 * The scripts of the add-on. Each is evaluated at its first call only: an execution that opens a menu must not pay for
 * zod, docx or the sample register. `stubs`: every export becomes a top-level function, the only form that every caller accepts.
 */
const SCRIPTS = [
  { out: 'Code.js', entry: 'src/google/main.ts', loader: 'kode_', stubs: true, minifyNames: false },
  { out: 'Menu.js', entry: 'src/google/menu.ts', loader: 'menu_', stubs: true, minifyNames: false },
  { out: 'Docx.js', entry: 'src/google/naskah-docx.ts', loader: 'naskahDocx_', stubs: false, minifyNames: true },
  { out: 'Wilayah.js', entry: 'src/google/wilayah.ts', loader: 'daftarWilayah_', stubs: false, minifyNames: false },
  { out: 'Contoh.js', entry: 'src/google/contoh.ts', loader: 'dataContoh_', stubs: false, minifyNames: true },
];

const PANELS = [{ out: 'Panduan.html', entry: 'src/ui/panduan/main.tsx', title: 'Panduan' }];

const packagesIn = (metafile) => {
  const names = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const m = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (m) names.add(m[1]);
  }
  return [...names].sort();
};

/** The licences of what is bundled travel along: dist is what offices copy. */
const notice = (packages) => {
  const texts = packages.map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}`;
  });
  return texts.length === 0
    ? ''
    : `/*\nThis file contains parts of:\n\n${texts.join('\n\n---\n\n').replace(/\*\//g, '* /')}\n*/\n`;
};

const lines = (text) => text.replace(/\r\n/g, '\n');

const buildScript = async ({ out, entry, loader, stubs, minifyNames }) => {
  const common = {
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
  };
  const names = stubs
    ? Object.values((await build({ ...common, format: 'esm' })).metafile.outputs)[0]
        .exports.filter((n) => !n.endsWith('_'))
        .sort()
    : [];
  const result = await build({
    ...common,
    format: 'iife',
    globalName: '__isi',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: minifyNames,
  });
  const body = result.outputFiles[0].text.trim();
  const memo = `__${loader}`;
  const text = [
    notice(packagesIn(result.metafile)),
    `var ${memo};\nfunction ${loader}() {\n  if (${memo}) return ${memo};\n  ${body}\n  return (${memo} = __isi);\n}\n`,
    ...names.map((n) => `function ${n}() { return ${loader}().${n}.apply(this, arguments); }\n`),
  ].join('');
  return [out, lines(text)];
};

/** HtmlService damages template literals that look like comments, and reads `<?` as a scriptlet. */
const forHtml = (js) =>
  js
    .replace(/<\?/g, '<\\x3f')
    .replace(/<!--/g, '<\\x21--')
    .replace(/<\/script/gi, '<\\/script');

const buildPanel = async ({ out, entry, title }) => {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'x',
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
  });
  const css = result.outputFiles.find((f) => f.path.endsWith('.css'))?.text.trim() ?? '';
  const js = forHtml(result.outputFiles.find((f) => f.path.endsWith('.js')).text.trim());
  const html = `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
<div id="panel"></div>
<script>
${notice(packagesIn(result.metafile))}${js}
</script>
</body>
</html>
`;
  return [out, lines(html)];
};

/** Everything that belongs into dist, by file name. Same sources, same bytes: no date, no commit, no path. */
export const buildDist = async () =>
  new Map([
    ...(await Promise.all([...SCRIPTS.map(buildScript), ...PANELS.map(buildPanel)])),
    ['appsscript.json', lines(readFileSync(join(ROOT, 'appsscript.json'), 'utf8'))],
  ]);

export const writeDist = async () => {
  const dist = join(ROOT, 'dist');
  const files = await buildDist();
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) if (!files.has(name)) rmSync(join(dist, name), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(dist, name), text);
  return files;
};

const FOR_NODE = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
};

/** Bundles the local host and its workbench for Node, which does not run TypeScript. Packages stay outside. Only `serve` needs the workbench. */
export const buildLocal = async (workbench) => {
  const jobs = [
    build({ ...FOR_NODE, entryPoints: ['src/local/cli.ts'], outfile: join(CACHE, 'local.mjs') }),
    ...(workbench && existsSync(join(ROOT, 'src/local/serve-worker.ts'))
      ? [build({ ...FOR_NODE, entryPoints: ['src/local/serve-worker.ts'], outfile: join(CACHE, 'worker.mjs') })]
      : []),
    ...(workbench && existsSync(join(ROOT, 'src/local/workbench/main.ts'))
      ? [
          build({
            absWorkingDir: ROOT,
            bundle: true,
            platform: 'browser',
            format: 'esm',
            target: 'es2022',
            minify: true,
            charset: 'utf8',
            legalComments: 'none',
            entryPoints: ['src/local/workbench/main.ts'],
            outfile: join(CACHE, 'workbench.js'),
            loader: { '.css': 'css' },
            logLevel: 'error',
          }),
        ]
      : []),
  ];
  await Promise.all(jobs);
  return join(CACHE, 'local.mjs');
};

const [, , command, ...rest] = process.argv;
if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (command === 'bench') {
    const entry = join(CACHE, 'bench.mjs');
    await build({ ...FOR_NODE, entryPoints: ['test/bench/bench.ts'], outfile: entry });
    await import(pathToFileURL(entry).href);
  } else if (command === 'local') {
    const entry = await buildLocal(rest[0] === 'serve');
    process.argv = [process.argv[0], entry, ...rest];
    await import(pathToFileURL(entry).href);
  } else {
    const files = await writeDist();
    for (const [name, text] of files)
      console.log(`${name.padEnd(16)} ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
  }
}
