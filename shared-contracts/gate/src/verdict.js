// Whether a document may follow a release, in words for whoever made the change.

import { compareVersions, lowestVersion } from "./version.js";

const WORDS = { major: "breaking", minor: "added", patch: "reworded" };
const IMPACTS = Object.keys(WORDS);

/** { ok, message }: may `present`, with these differences, follow the version `released`? */
export function verdict(released, present, differences) {
  if (differences.length === 0 && present === released) {
    return { ok: true, message: `The contract is ${released}, as released.` };
  }
  const impact = IMPACTS.find((rank) => differences.some((difference) => difference.impact === rank)) ?? "patch";
  const lowest = lowestVersion(released, impact);
  if (compareVersions(present, lowest) >= 0) {
    return { ok: true, message: `Contract ${present} may follow ${released}: ${summary(differences)}.` };
  }
  const found = differences
    .filter((difference) => difference.impact === impact)
    .map(({ place, message }) => `  - ${place}\n      ${message}`);
  const raise =
    `raise the contract version from ${present} to ${lowest} or higher (CONTRACT_VERSION in the API's code), ` +
    "run `make contracts` and say what changed in shared-contracts/CHANGELOG.md.";
  const lines =
    impact === "major"
      ? [
          `The document breaks contract ${released}, which is released: programs built for it would fail.`,
          ...found,
          "Keep the old form beside the new one, so that the change only adds;",
          `or, if the break is meant, ${raise}`,
        ]
      : [
          `The document differs from contract ${released}, which is released, without a version of its own.`,
          ...found,
          `Nothing breaks (${summary(differences)}): ${raise}`,
        ];
  return { ok: false, message: lines.join("\n") };
}

function summary(differences) {
  const counts = IMPACTS.map((impact) => [impact, differences.filter((found) => found.impact === impact).length]);
  const said = counts.filter(([, count]) => count > 0).map(([impact, count]) => `${count} ${WORDS[impact]}`);
  return said.join(", ") || "nothing but the version differs";
}
