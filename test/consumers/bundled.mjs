// Runs what a bundler made of the scenario.
const { run } = await import(process.env.BUNDLE ?? "");
console.log(JSON.stringify(await run(JSON.parse(process.env.PEER ?? ""))));
