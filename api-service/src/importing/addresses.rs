//! Where posts are now, looked up by where they were: for links between posts.

use std::{collections::HashMap, str::FromStr};

use percent_encoding::percent_decode_str;
use url::Url;

use super::file_names::stem;
use crate::{
    http::input::{OldPath, Slug},
    rendering::fragment,
};

/// The slug of every post, by its file, by the name of its file, and by each of its old paths.
#[derive(Default)]
pub struct Addresses {
    files: HashMap<String, Slug>,
    names: HashMap<String, Slug>,
    old_paths: HashMap<OldPath, Slug>,
}

impl Addresses {
    /// Notes where the post in `file` is and was.
    pub fn add(&mut self, file: &str, slug: &Slug, old_paths: &[OldPath]) {
        self.files.insert(file.to_owned(), slug.clone());
        self.names
            .entry(stem(file).to_lowercase())
            .or_insert_with(|| slug.clone());
        for path in old_paths {
            self.old_paths
                .entry(path.clone())
                .or_insert_with(|| slug.clone());
        }
    }

    /// The site's address of the post that `url` leads to, written in the post in `file`, which
    /// was at `old_paths`.
    pub fn resolve(&self, url: &str, file: &str, old_paths: &[OldPath]) -> Option<String> {
        let (target, section) = url
            .split_once('#')
            .map_or((url, None), |(target, section)| (target, Some(section)));
        let target = percent_decode_str(target).decode_utf8().ok()?;
        let slug = if let Some(internal) = target.strip_prefix("@/") {
            self.in_file(internal).or_else(|| self.named(internal))
        } else if target.contains("://") || target.starts_with("//") || target.is_empty() {
            None
        } else if target.starts_with('/') {
            self.at(&target)
        } else {
            let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
            join(folder, &target)
                .and_then(|file| self.in_file(&file))
                .or_else(|| self.beside(&target, old_paths))
        }?;
        let section = section
            .map(|section| percent_decode_str(section).decode_utf8_lossy())
            .filter(|section| !section.is_empty())
            .map(|section| format!("#{}", fragment(&section)));
        Some(format!("/articles/{slug}{}", section.unwrap_or_default()))
    }

    /// Whether a post's file has this name, wherever it lies.
    pub fn knows(&self, name: &str) -> bool {
        self.names.contains_key(&name.to_lowercase())
    }

    fn in_file(&self, file: &str) -> Option<&Slug> {
        let file = file.trim_end_matches('/');
        let forms = [
            file.to_owned(),
            format!("{file}/index.md"),
            format!("{file}.md"),
            // Zola's `@/` means its folder `content`.
            format!("content/{file}"),
        ];
        forms.iter().find_map(|file| self.files.get(file))
    }

    fn named(&self, file: &str) -> Option<&Slug> {
        self.names.get(&stem(file).to_lowercase())
    }

    fn at(&self, path: &str) -> Option<&Slug> {
        self.old_paths.get(&old_path(path)?)
    }

    /// What lay at `relative` as seen from an old path: with a final slash or without.
    fn beside(&self, relative: &str, old_paths: &[OldPath]) -> Option<&Slug> {
        let targets = old_paths.iter().flat_map(|old| {
            let old = old.as_str();
            let folder = old.rsplit_once('/').map_or("", |(folder, _)| folder);
            [join(old, relative), join(folder, relative)]
        });
        targets.flatten().find_map(|path| self.at(&path))
    }
}

/// Where something was, as redirects know it: an absolute path, percent-decoded, without
/// host, query and trailing slash.
pub fn old_path(address: &str) -> Option<OldPath> {
    let path = match Url::parse(address) {
        Ok(url) => url.path().to_owned(),
        Err(_) => address
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .to_owned(),
    };
    let path = percent_decode_str(&path).decode_utf8().ok()?.into_owned();
    let path = path
        .strip_suffix("index.html")
        .unwrap_or(&path)
        .trim_matches('/');
    if path.is_empty() {
        None
    } else {
        OldPath::from_str(&format!("/{path}")).ok()
    }
}

/// Joins a relative path to a folder, both below the root; `None` when it leads out of it.
pub fn join(folder: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(relative.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            other => parts.push(other),
        }
    }
    Some(parts.join("/"))
}
