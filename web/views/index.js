// index.js - the views of the panel, by name.
const empty = { title: () => '', render: () => {} };
export const views = { place: empty, claim: empty, report: empty, disputes: empty, figures: empty, reports: empty, sources: empty };
export const mountSearch = () => {};
export const mountShare = () => {};
