// Pages whose dates would go stale in a test, as if they had been written today. The end-to-end suite uses it too.
const dayMs = 86_400_000;

/** A day as pages write it, counted from today, in UTC. */
export const dayFromNow = (days) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

/** Its waivers last another month, and a person went through it last week. */
export const writtenToday = (page) =>
  page
    .replace(/\buntil:? \d{4}-\d\d-\d\d\b/g, (until) => until.slice(0, -10) + dayFromNow(30))
    .replace(/^reviewed: \d{4}-\d\d-\d\d$/m, `reviewed: ${dayFromNow(-7)}`);
