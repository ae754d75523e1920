//! Writes the files, or says which of them are stale.

use crate::emit::Files;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Makes `folder` hold exactly `files`.
pub fn write(folder: &Path, files: &Files) -> Result<String, String> {
    let fail = |error: std::io::Error| format!("cannot write {}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(fail)?;
    for name in present(folder)?
        .iter()
        .filter(|name| !files.contains_key(*name))
    {
        fs::remove_file(folder.join(name)).map_err(fail)?;
    }
    for (name, content) in files {
        fs::write(folder.join(name), content).map_err(fail)?;
    }
    Ok(format!(
        "{} files written to {}",
        files.len(),
        folder.display()
    ))
}

/// Fails when `folder` does not hold exactly `files`.
pub fn compare(folder: &Path, files: &Files) -> Result<String, String> {
    let mut stale: BTreeSet<String> = present(folder)?
        .into_iter()
        .filter(|name| !files.contains_key(name))
        .collect();
    for (name, content) in files {
        if fs::read_to_string(folder.join(name)).ok().as_ref() != Some(content) {
            stale.insert(name.clone());
        }
    }
    if stale.is_empty() {
        return Ok(format!("{} is up to date", folder.display()));
    }
    let names: Vec<String> = stale
        .iter()
        .map(|name| folder.join(name).display().to_string())
        .collect();
    Err(format!(
        "stale, the document or the generator has changed:\n  {}\nRun `make contracts` and commit the result.",
        names.join("\n  ")
    ))
}

fn present(folder: &Path) -> Result<BTreeSet<String>, String> {
    let fail = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
    if !folder.exists() {
        return Ok(BTreeSet::new());
    }
    fs::read_dir(folder)
        .map_err(fail)?
        .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_, _>>()
        .map_err(fail)
}
