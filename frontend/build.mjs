// Called by ./build with an absolute output folder. Imports from node_modules only after they are installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const resources = process.argv[2];
if (!resources) throw new Error('build.mjs needs the output folder');
const out = join(resources, 'alongside');

const sources = ['build', 'build.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'vitest.config.mjs', 'src', 'styles', 'icons', 'test'];
const scripts = ['alongside', 'joint-text'];
const results = [...scripts.map((name) => `${name}.js`), 'alongside.css', 'icons/logo.svg'];
const installed = stamp(join(here, 'node_modules', '.alongside-installed'));
const built = stamp(join(here, 'node_modules', '.alongside-built'));

const current = `${hash(sources)} ${out}`;
if (built.is(current) && results.every((name) => existsSync(join(out, name)))) {
  console.log('frontend unchanged');
} else {
  const dependencies = hash(['package.json', 'package-lock.json']);
  if (!installed.is(dependencies)) {
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    installed.write(dependencies);
  }
  run('node', ['node_modules/typescript/bin/tsc', '--noEmit']);
  run('node', ['node_modules/vitest/vitest.mjs', 'run']);
  await bundle();
  built.write(current);
}

function stamp(file) {
  return {
    is: (value) => existsSync(file) && readFileSync(file, 'utf8') === value,
    write: (value) => writeFileSync(file, value),
  };
}

/** One hash over the paths and contents of all files below the given ones. */
function hash(paths) {
  const sum = createHash('sha256');
  const add = (path) => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else {
      sum.update(relative(here, path)).update('\0').update(readFileSync(path)).update('\0');
    }
  };
  for (const path of paths) add(join(here, path));
  return sum.digest('hex');
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`frontend: ${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
    process.exit(1);
  }
}

async function bundle() {
  const { build } = await import('esbuild');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const common = { absWorkingDir: here, bundle: true, minify: true, charset: 'utf8', logLevel: 'warning' };
  // A closed function instead of a module: it runs the same when the page loads it as a plain script, and leaks no names.
  for (const name of scripts) await build({ ...common, entryPoints: [`src/${name}.ts`], outfile: join(out, `${name}.js`), format: 'iife', target: 'es2022' });
  await build({ ...common, entryPoints: ['styles/alongside.css'], outfile: join(out, 'alongside.css'), loader: { '.svg': 'dataurl' }, plugins: [allIcons()] });
  cpSync(join(here, 'icons'), join(out, 'icons'), { recursive: true });
  for (const name of [...scripts.map((script) => `${script}.js`), 'alongside.css']) console.log(`frontend: ${name} ${(statSync(join(out, name)).size / 1024).toFixed(1)} kB`);
}

/** `@import "icons:all"` gives one class per icon. */
function allIcons() {
  const folder = join(here, 'icons');
  return {
    name: 'icons',
    setup(build) {
      build.onResolve({ filter: /^icons:all$/ }, () => ({ path: 'all', namespace: 'icons' }));
      build.onLoad({ filter: /.*/, namespace: 'icons' }, () => ({
        contents: readdirSync(folder)
          .filter((file) => file.endsWith('.svg') && !file.startsWith('logo'))
          .sort()
          .map((file) => `.icon-${file.slice(0, -4)} { mask-image: url("./${file}"); }`)
          .join('\n'),
        loader: 'css',
        resolveDir: folder,
        watchDirs: [folder],
      }));
    },
  };
}
