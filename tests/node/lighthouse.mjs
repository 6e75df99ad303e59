// Lighthouse over a few pages with one Chromium: node lighthouse.mjs CHROMIUM URL... gives a JSON object of scores.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [chromePath, ...urls] = process.argv.slice(2);
const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
const categories = ["accessibility", "best-practices", "seo"];
// Speed is not asked for here, so nothing has to be slowed down, waited for or photographed. The method
// "simulate" slows nothing down; with "provided" Lighthouse waits five seconds for each of these, whatever they say.
const atOnce = {
    throttlingMethod: "simulate",
    disableFullPageScreenshot: true,
    pauseAfterFcpMs: 0,
    pauseAfterLoadMs: 0,
    networkQuietThresholdMs: 0,
    cpuQuietThresholdMs: 0,
};
const told = {};
for (const url of urls) {
    // An example asks search engines to stay away, so only for an example may that not count.
    const settings = { onlyCategories: categories, skipAudits: ["is-crawlable"], ...atOnce };
    const result = await lighthouse(url, { port: chrome.port, output: "json", logLevel: "silent", ...settings });
    const failed = Object.values(result.lhr.audits).filter(({ score }) => score !== null && score < 1);
    const scores = categories.map((name) => [name, Math.round(result.lhr.categories[name].score * 100)]);
    told[url] = { ...Object.fromEntries(scores), failed: failed.map(({ id }) => id) };
}
await chrome.kill();
process.stdout.write(JSON.stringify(told));
