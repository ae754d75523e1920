//! Writes the files, or says which of them are stale.

use crate::emit::Files;
use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

/// The folder in which there is nothing but generated files.
const OWNED: &str = "src";

/// Makes the crate hold exactly `files`.
pub fn write(crate_folder: &Path, files: &Files) -> Result<String, String> {
    let fail = |error: io::Error| format!("cannot write {}: {error}", crate_folder.display());
    for path in leftovers(crate_folder, files)? {
        fs::remove_file(crate_folder.join(path)).map_err(fail)?;
    }
    for (path, content) in files {
        let path = crate_folder.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(fail)?;
        }
        fs::write(path, content).map_err(fail)?;
    }
    Ok(format!(
        "{} files written to {}",
        files.len(),
        crate_folder.display()
    ))
}

/// Fails when the crate does not hold exactly `files`.
pub fn compare(crate_folder: &Path, files: &Files) -> Result<String, String> {
    let mut stale = leftovers(crate_folder, files)?;
    for (path, content) in files {
        if fs::read_to_string(crate_folder.join(path)).ok().as_ref() != Some(content) {
            stale.insert(path.clone());
        }
    }
    if stale.is_empty() {
        return Ok(format!("{} is up to date", crate_folder.display()));
    }
    let names: Vec<String> = stale
        .iter()
        .map(|path| crate_folder.join(path).display().to_string())
        .collect();
    Err(format!(
        "stale, because the document or the generator has changed:\n  {}\n\
         Run `make contracts` and commit the result.",
        names.join("\n  ")
    ))
}

/// Files of the owned folder that are no longer generated.
fn leftovers(crate_folder: &Path, files: &Files) -> Result<BTreeSet<String>, String> {
    let folder = crate_folder.join(OWNED);
    if !folder.exists() {
        return Ok(BTreeSet::new());
    }
    let name = |entry: io::Result<fs::DirEntry>| {
        entry.map(|entry| format!("{OWNED}/{}", entry.file_name().to_string_lossy()))
    };
    let present: BTreeSet<String> = fs::read_dir(&folder)
        .and_then(|entries| entries.map(name).collect())
        .map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    Ok(present
        .into_iter()
        .filter(|path| !files.contains_key(path))
        .collect())
}
