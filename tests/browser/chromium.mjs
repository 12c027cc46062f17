// Chromium without a window, spoken to in its DevTools protocol over pipes 3 and 4: messages are
// JSON, each ended by a NUL. Needs Node 18 and no package.
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export class Chromium {
  constructor(program = process.env.BIFC_CHROMIUM || 'chromium') {
    this.profile = mkdtempSync(join(tmpdir(), 'bifc-browser-'));
    const options = ['--headless', '--remote-debugging-pipe', `--user-data-dir=${this.profile}`,
      '--no-first-run', '--disable-gpu', '--disable-extensions', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--lang=fr',
      '--hide-scrollbars', '--force-color-profile=srgb'];
    // A sandbox cannot be made by root; the pages are our own.
    if (process.getuid() === 0) options.push('--no-sandbox');
    this.process = spawn(program, [...options, 'about:blank'],
        {stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']});
    this.waiting = new Map();
    this.listeners = [];
    this.next = 1;
    this.rest = Buffer.alloc(0);
    this.gone = new Promise((resolve) => this.process.on('close', resolve));
    this.process.on('error', (error) => this.fail(error));
    this.process.on('exit', () => this.fail(new Error('Chromium has ended')));
    this.process.stdio[3].on('error', () => {});
    this.process.stdio[4].on('data', (part) => this.read(part));
  }

  read(part) {
    this.rest = Buffer.concat([this.rest, part]);
    for (let end; (end = this.rest.indexOf(0)) >= 0;) {
      const message = JSON.parse(this.rest.subarray(0, end).toString());
      this.rest = this.rest.subarray(end + 1);
      const waiting = this.waiting.get(message.id);
      if (waiting) {
        this.waiting.delete(message.id);
        if (message.error) waiting.reject(new Error(message.error.message));
        else waiting.resolve(message.result);
      } else {
        for (const listener of this.listeners) listener(message);
      }
    }
  }

  fail(error) {
    for (const waiting of this.waiting.values()) waiting.reject(error);
    this.waiting.clear();
  }

  send(method, params = {}, sessionId = undefined) {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, {resolve, reject});
      this.process.stdio[3].write(JSON.stringify({id, method, params, sessionId}) + '\0');
    });
  }

  /** Opens a tab of its own, with nothing remembered. */
  async page({scripts = true, dark = false, width = 1000, height = 800} = {}) {
    const {browserContextId} = await this.send('Target.createBrowserContext');
    const {targetId} =
        await this.send('Target.createTarget', {url: 'about:blank', browserContextId});
    const {sessionId} = await this.send('Target.attachToTarget', {targetId, flatten: true});
    const page = new Page(this, sessionId, browserContextId);
    await page.prepare(scripts, dark, width, height);
    return page;
  }

  async close() {
    await this.send('Browser.close').catch(() => {});
    const late = setTimeout(() => this.process.kill('SIGKILL'), 5000);
    await this.gone;
    clearTimeout(late);
    rmSync(this.profile, {recursive: true, force: true, maxRetries: 5});
  }
}

class Page {
  constructor(browser, session, context) {
    this.browser = browser;
    this.session = session;
    this.context = context;
    this.troubles = [];   // what the console complains of, the content policy included
    this.requests = [];   // addresses that were asked for
    this.loaded = null;
    browser.listeners.push((message) => {
      if (message.sessionId !== session) return;
      const {method, params} = message;
      if (method === 'Page.loadEventFired' && this.loaded) this.loaded();
      if (method === 'Log.entryAdded') this.troubles.push(params.entry.text);
      if (method === 'Runtime.exceptionThrown')
        this.troubles.push(params.exceptionDetails.exception?.description ||
                           params.exceptionDetails.text);
      if (method === 'Network.requestWillBeSent') this.requests.push(params.request.url);
      if (method === 'Page.javascriptDialogOpening') {
        this.troubles.push(`dialog: ${params.message}`);
        this.send('Page.handleJavaScriptDialog', {accept: false});
      }
    });
  }

  send(method, params = {}) { return this.browser.send(method, params, this.session); }

  async prepare(scripts, dark, width, height) {
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await this.send(`${domain}.enable`);
    await this.send('Emulation.setDeviceMetricsOverride',
        {width, height, deviceScaleFactor: 1, mobile: width < 600});
    await this.send('Emulation.setEmulatedMedia',
        {features: [{name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'}]});
    if (!scripts) await this.send('Emulation.setScriptExecutionDisabled', {value: true});
  }

  async open(address) {
    const loaded = new Promise((resolve) => { this.loaded = resolve; });
    const {errorText, loaderId} = await this.send('Page.navigate', {url: address});
    if (errorText) throw new Error(`${address}: ${errorText}`);
    if (loaderId) await loaded;  // another place in the same page is there at once
  }

  /** Runs a function in the page, with arguments that JSON can hold. */
  async run(code, ...values) {
    const expression = `(${code})(${values.map((value) => JSON.stringify(value)).join(',')})`;
    const {result, exceptionDetails} = await this.send('Runtime.evaluate',
        {expression, awaitPromise: true, returnByValue: true});
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description || exceptionDetails.text);
    return result.value;
  }

  /** Waits until a function in the page returns something true. */
  async until(code, ...values) {
    for (let left = 200; left > 0; --left) {
      const value = await this.run(code, ...values);
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`in vain: ${code}`);
  }

  async press(key, code = key, text = undefined) {
    const kCodes = {Tab: 9, Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40};
    const event = {key, code, windowsVirtualKeyCode: kCodes[key] || 0, text};
    await this.send('Input.dispatchKeyEvent', {...event, type: text ? 'keyDown' : 'rawKeyDown'});
    await this.send('Input.dispatchKeyEvent', {...event, type: 'keyUp'});
  }

  async type(text) { await this.send('Input.insertText', {text}); }

  async picture(whole = false) {
    const {data} = await this.send('Page.captureScreenshot',
        {format: 'png', captureBeyondViewport: whole});
    return Buffer.from(data, 'base64');
  }

  async print() {
    const {data} = await this.send('Page.printToPDF', {preferCSSPageSize: true});
    return Buffer.from(data, 'base64');
  }

  async close() {
    await this.browser.send('Target.disposeBrowserContext', {browserContextId: this.context});
  }
}
