//! The folder that is written.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::compress;

/// Plain names of files and the hashed names they are served under.
pub(crate) type Names = BTreeMap<String, String>;

/// A site folder in the making.
///
/// It is written beside its final place and moved there when it is complete,
/// so that a server starting meanwhile never sees half of it.
pub(crate) struct SiteFolder {
    unfinished: PathBuf,
    target: PathBuf,
    quick: bool,
    names: Names,
}

impl SiteFolder {
    /// Starts an empty folder.
    pub(crate) fn create(target: &Path, quick: bool) -> Result<Self> {
        let unfinished = target.with_extension("unfinished");
        remove(&unfinished)?;
        fs::create_dir_all(&unfinished)
            .with_context(|| format!("cannot create {}", unfinished.display()))?;
        Ok(Self {
            unfinished,
            target: target.to_owned(),
            quick,
            names: Names::new(),
        })
    }

    /// The names given so far.
    pub(crate) fn names(&self) -> &Names {
        &self.names
    }

    /// Adds every file of a folder, in the order of their names.
    pub(crate) fn add_all(&mut self, folder: &Path) -> Result<()> {
        let mut paths = fs::read_dir(folder)
            .with_context(|| format!("cannot read the folder {}", folder.display()))?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<Vec<_>, _>>()?;
        paths.sort();
        for path in paths {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let content =
                fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            self.add(&name, &content)?;
        }
        Ok(())
    }

    /// Adds one file under a name that carries the hash of its content.
    pub(crate) fn add(&mut self, name: &str, content: &[u8]) -> Result<()> {
        let hashed = hashed_name(name, content);
        if self.names.insert(name.to_owned(), hashed.clone()).is_some() {
            bail!("two assets are called {name}");
        }
        self.write(&hashed, content)?;
        for (extension, bytes) in compress::variants(name, content, self.quick)? {
            self.write(&format!("{hashed}.{extension}"), &bytes)?;
        }
        Ok(())
    }

    /// Writes the manifest and puts the folder in its place.
    pub(crate) fn finish(self) -> Result<()> {
        self.write("manifest.json", &serde_json::to_vec_pretty(&self.names)?)?;
        remove(&self.target)?;
        fs::rename(&self.unfinished, &self.target).with_context(|| {
            format!(
                "cannot move the finished folder to {}",
                self.target.display()
            )
        })
    }

    fn write(&self, name: &str, content: &[u8]) -> Result<()> {
        let path = self.unfinished.join(name);
        fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))
    }
}

fn hashed_name(name: &str, content: &[u8]) -> String {
    let hash: String = Sha256::digest(content)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{name}.{hash}"),
    }
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::SiteFolder;

    #[test]
    fn a_finished_folder_replaces_the_old_one_and_lists_its_files() {
        let temporary = tempfile::tempdir().unwrap();
        let target = temporary.path().join("site");
        std::fs::create_dir(&target).unwrap();
        std::fs::write(target.join("left-over.txt"), "old").unwrap();

        let mut folder = SiteFolder::create(&target, true).unwrap();
        folder.add("site.css", b"a{}").unwrap();
        folder.finish().unwrap();

        assert!(!target.join("left-over.txt").exists());
        let manifest = std::fs::read_to_string(target.join("manifest.json")).unwrap();
        let hashed = manifest.split('"').nth(3).unwrap();
        assert!(
            hashed.starts_with("site.") && hashed.ends_with(".css"),
            "{hashed}"
        );
        assert_eq!(std::fs::read(target.join(hashed)).unwrap(), b"a{}");
    }

    #[test]
    fn two_files_of_one_name_are_refused() {
        let temporary = tempfile::tempdir().unwrap();
        let mut folder = SiteFolder::create(&temporary.path().join("site"), true).unwrap();
        folder.add("site.css", b"a{}").unwrap();
        let error = folder.add("site.css", b"b{}").unwrap_err();
        assert_eq!(error.to_string(), "two assets are called site.css");
    }
}
