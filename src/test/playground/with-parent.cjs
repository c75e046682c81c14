// Loaded before the Playground: when whoever started it is gone, however he went, so is it.
process.stdin.on('end', () => process.exit(0)).resume();
