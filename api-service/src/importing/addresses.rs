//! Where posts are now, looked up by where they were: for links between posts.

use std::{collections::HashMap, str::FromStr};

use percent_encoding::percent_decode_str;
use url::Url;

use crate::http::input::{OldPath, Slug};

/// The slug of every post, by its file and by each of its old paths.
#[derive(Default)]
pub struct Addresses {
    by_file: HashMap<String, Slug>,
    by_path: HashMap<OldPath, Slug>,
}

impl Addresses {
    /// Notes where the post in `file` is and was.
    pub fn add(&mut self, file: &str, slug: &Slug, old_paths: &[OldPath]) {
        self.by_file.insert(file.to_owned(), slug.clone());
        for path in old_paths {
            self.by_path
                .entry(path.clone())
                .or_insert_with(|| slug.clone());
        }
    }

    /// The site's address of the post that `url`, written in the post in `file`, leads to.
    pub fn resolve(&self, url: &str, file: &str) -> Option<String> {
        let (target, fragment) = url
            .split_once('#')
            .map_or((url, ""), |(target, fragment)| (target, fragment));
        let target = percent_decode_str(target).decode_utf8().ok()?;
        let slug = if let Some(internal) = target.strip_prefix("@/") {
            self.by_file.get(internal)
        } else if target.contains("://") || target.starts_with("//") {
            None
        } else if target.starts_with('/') {
            self.by_path.get(&old_path(&target)?)
        } else {
            let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
            let joined = join(folder, &target)?;
            self.by_file
                .get(&joined)
                .or_else(|| self.by_file.get(&format!("{joined}/index.md")))
        }?;
        let fragment = if fragment.is_empty() {
            String::new()
        } else {
            format!("#{fragment}")
        };
        Some(format!("/articles/{slug}{fragment}"))
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
