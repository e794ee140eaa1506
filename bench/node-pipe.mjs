// What Node itself costs between two pipes: reads and writes, and looks at nothing.
process.stdin.pipe(process.stdout);
