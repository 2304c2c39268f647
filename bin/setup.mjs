// Runs on whatever Node is installed (20 or newer): installs the locked packages once, and for the tests a browser.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

installPackages()
if (process.argv.includes('--browser') && !hasBrowser()) installBrowser()

function installPackages() {
  const stamp = join(root, 'node_modules/.installed')
  const locked = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === locked) return
  console.log('Installing the packages of package-lock.json…')
  // By the node that runs npm: the one in node_modules may be replaced. Not npm ci: it refuses the lockfile when a registry
  // does not carry the packages of some other platform; versions and checksums are those of the lockfile either way.
  const { npm_node_execpath: node, npm_execpath: npm } = process.env
  const [command, first] = node && npm ? [node, [npm]] : ['npm', []]
  const options = ['--no-save', '--include=dev', '--include=optional', '--loglevel=error']
  const result = spawnSync(command, [...first, 'install', ...options], { cwd: root, stdio: 'inherit' })
  if (result.status !== 0) stop('npm install did not finish: check the network connection, then try again')
  writeFileSync(stamp, locked)
}

function hasBrowser() {
  return process.env.CHROMIUM ? existsSync(process.env.CHROMIUM) : browsers.some((path) => existsSync(path))
}

/** Debian's own Chromium; apt-get waits while another program holds the package database. */
function installBrowser() {
  const byHand = 'install Chromium (apt-get install chromium) or name one in CHROMIUM, then try again'
  if (process.env.CHROMIUM) stop(`CHROMIUM=${process.env.CHROMIUM} does not exist: ${byHand}`)
  if (!succeeds('apt-get', ['--version'])) stop(`The tests need a browser and there is no apt-get here: ${byHand}`)
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length > 0 && !succeeds('sudo', ['-n', 'true'])) stop(`The tests need a browser and this user may not install one: ${byHand}`)
  console.log('Installing Chromium for the tests…')
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=600']
  const install = () => runs([...apt, 'install', '--yes', '--no-install-recommends', 'chromium'])
  if (!install() && !(runs([...apt, 'update']) && install())) stop(`Chromium could not be installed: ${byHand}`)
}

function succeeds(command, args) {
  return spawnSync(command, args).status === 0
}

function runs([command, ...args]) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    return true
  } catch {
    return false
  }
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
