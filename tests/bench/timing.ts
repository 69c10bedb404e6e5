import { openTestApp } from '../support/app.ts';
import { tellApart, waysToAsk } from '../support/timing.ts';

const pairs = Number(process.argv[2] ?? 300);
const test = await openTestApp();
console.log('| way | pairs | rank statistic (0.5: known and unknown alike) |\n| --- | --- | --- |');
for (const [name, ask] of Object.entries(waysToAsk(test))) {
  const { statistic } = await tellApart(test, ask, { pairs, most: pairs, band: 0 });
  console.log(`| ${name} | ${pairs} | ${statistic.toFixed(3)} |`);
}
await test.close();
