// What a change to the contract asks of its version number.

/** [major, minor, patch], or an error that names what is not a version. */
export function parseVersion(text) {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  if (!match) throw new Error(`"${text}" is not a version such as 1.2.3`);
  return match.slice(1).map(Number);
}

/** Negative, zero or positive: older, same, newer. */
export function compareVersions(left, right) {
  const a = parseVersion(left);
  const b = parseVersion(right);
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : a[at] - b[at];
}

/**
 * The lowest version that may carry a change of this impact: "major" breaks callers,
 * "minor" adds, "patch" only rewords. Below 1.0 everything moves one place to the
 * right, as in Cargo, so that an addition never makes old clients refuse a new server.
 */
export function lowestVersion(released, impact) {
  const [major, minor, patch] = parseVersion(released);
  const breaking = major === 0 ? [0, minor + 1, 0] : [major + 1, 0, 0];
  const adding = major === 0 ? [0, minor, patch + 1] : [major, minor + 1, 0];
  const rewording = [major, minor, patch + 1];
  return { major: breaking, minor: adding, patch: rewording }[impact].join(".");
}
