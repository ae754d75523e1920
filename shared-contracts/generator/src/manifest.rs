//! The crate's own version is the contract's: one number, said once, by the API's code.

const NAME: &str = "name = \"shared-contracts\"";

/// `Cargo.toml` or `Cargo.lock` with the version after the crate's name set.
pub fn with_version(manifest: &str, version: &str) -> Result<String, String> {
    let mut lines: Vec<String> = manifest.lines().map(str::to_owned).collect();
    let name = lines.iter().position(|line| line == NAME);
    let line = name
        .and_then(|at| lines.get_mut(at + 1))
        .filter(|line| line.starts_with("version = "))
        .ok_or_else(|| format!("there is no version on the line after {NAME}"))?;
    *line = format!("version = \"{version}\"");
    Ok(lines.join("\n") + "\n")
}
