//! Finding the posts in a folder.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::report::{Report, SkipReason, Skipped};

/// The largest file that is taken for a post, in bytes.
pub const MAX_POST_BYTES: u64 = crate::rendering::MAX_MARKDOWN_BYTES as u64;

/// Folders of site generators in which Markdown is no post.
const NOT_SEARCHED: [&str; 8] = [
    "_includes",
    "_layouts",
    "_site",
    "archetypes",
    "node_modules",
    "templates",
    "themes",
    "vendor",
];

/// Folders nested deeper are not searched.
const MAX_DEPTH: usize = 32;

/// Finds every Markdown file below `root`, sorted, relative to it, with `/` between names.
/// What is passed over is noted in `report`; symbolic links are, so there are no loops.
///
/// # Errors
/// When `root` itself cannot be read.
pub fn find_posts(root: &Path, report: &mut Report) -> io::Result<Vec<String>> {
    let mut posts = Vec::new();
    let mut folders = vec![(String::new(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        let entries = match fs::read_dir(path_of(root, &folder)) {
            Ok(entries) => entries,
            Err(error) if folder.is_empty() => return Err(error),
            Err(error) => {
                skip(report, folder, SkipReason::Unreadable, error.to_string());
                continue;
            }
        };
        for entry in entries.flatten() {
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            let Ok(name) = entry.file_name().into_string() else {
                skip(
                    report,
                    entry.path().display().to_string(),
                    SkipReason::NotUtf8,
                    "the file's name is not UTF-8".to_owned(),
                );
                continue;
            };
            if name.starts_with('.') || NOT_SEARCHED.contains(&name.as_str()) {
                continue;
            }
            let relative = if folder.is_empty() {
                name
            } else {
                format!("{folder}/{name}")
            };
            if kind.is_symlink() && (is_markdown(&relative) || entry.path().is_dir()) {
                skip(report, relative, SkipReason::SymbolicLink, String::new());
            } else if kind.is_dir() && depth == MAX_DEPTH {
                let detail = "folders are nested too deeply here".to_owned();
                skip(report, relative, SkipReason::Unreadable, detail);
            } else if kind.is_dir() {
                folders.push((relative, depth + 1));
            } else if kind.is_file() && is_markdown(&relative) {
                posts.push(relative);
            }
        }
    }
    posts.sort_unstable();
    let found = posts.len();
    posts.retain(|post| {
        post.rsplit('/')
            .next()
            .is_none_or(|name| !name.starts_with("_index."))
    });
    report.sections = found - posts.len();
    Ok(posts)
}

/// Reads the post in `file`.
///
/// # Errors
/// Why it must be skipped.
pub fn read_post(root: &Path, file: &str) -> Result<String, Skipped> {
    let refuse = |reason, detail: String| Skipped {
        file: file.to_owned(),
        reason,
        detail,
    };
    let path = path_of(root, file);
    let size = fs::metadata(&path)
        .map_err(|error| refuse(SkipReason::Unreadable, error.to_string()))?
        .len();
    if size > MAX_POST_BYTES {
        return Err(refuse(SkipReason::TooLarge, format!("{size} bytes")));
    }
    let bytes =
        fs::read(&path).map_err(|error| refuse(SkipReason::Unreadable, error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| {
        refuse(
            SkipReason::NotUtf8,
            format!("the byte at {} is not", error.utf8_error().valid_up_to()),
        )
    })
}

/// The path of a file named relative to the root.
pub fn path_of(root: &Path, relative: &str) -> PathBuf {
    relative
        .split('/')
        .filter(|part| !part.is_empty())
        .fold(root.to_owned(), |path, part| path.join(part))
}

/// Whether a file without front matter tells about its folder rather than its readers.
pub fn is_about_the_folder(file: &str) -> bool {
    let name = file.rsplit('/').next().unwrap_or(file).to_ascii_uppercase();
    let stem = name.split('.').next().unwrap_or_default();
    let known = [
        "README",
        "LICENSE",
        "CHANGELOG",
        "CONTRIBUTING",
        "CODE_OF_CONDUCT",
        "SECURITY",
    ];
    known.iter().any(|known| stem.starts_with(known))
}

/// Whether a name ends as Markdown files do.
pub fn is_markdown(name: &str) -> bool {
    let extension = name
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase());
    matches!(
        extension.as_deref(),
        Some("md" | "markdown" | "mdown" | "mkd")
    )
}

/// Whether a name ends as images do.
pub fn is_image(name: &str) -> bool {
    let extension = name
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase());
    matches!(
        extension.as_deref(),
        Some("avif" | "gif" | "jpeg" | "jpg" | "png" | "svg" | "webp")
    )
}

fn skip(report: &mut Report, file: String, reason: SkipReason, detail: String) {
    report.skipped.push(Skipped {
        file,
        reason,
        detail,
    });
}
