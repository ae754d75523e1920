//! Images that posts show.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use imagesize::ImageType;
use percent_encoding::percent_decode_str;
use regex::Regex;

use super::{addresses::join, report::NoteKind, scan::path_of};
use crate::publishing::media::{Digest, NewMedia};

/// The largest image that is taken over, in bytes.
const MAX_IMAGE_BYTES: u64 = 20 << 20;

/// An image in the folder, ready to be stored.
#[derive(Debug)]
pub struct ImageFile {
    /// Where its bytes are.
    pub path: PathBuf,
    /// What is recorded of it.
    pub media: NewMedia,
}

type Found = Result<Arc<ImageFile>, NoteKind>;

/// The images below a folder; each file is read and digested once.
pub struct Images {
    root: PathBuf,
    known: Mutex<HashMap<String, Found>>,
}

impl Images {
    /// The images below `root`, an absolute path without symbolic links.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            known: Mutex::default(),
        }
    }

    /// The image that `url`, written in the post in `file`, stands for.
    ///
    /// # Errors
    /// Why its description is shown instead.
    pub fn find(&self, url: &str, file: &str) -> Found {
        if url.contains("://") || url.starts_with("//") || url.starts_with("data:") {
            return Err(NoteKind::ImageElsewhere);
        }
        let written = url.split(['?', '#']).next().unwrap_or_default();
        let decoded = percent_decode_str(written)
            .decode_utf8()
            .map_err(|_| NoteKind::ImageMissing)?;
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let places = match decoded.strip_prefix('/') {
            // What generators serve from the root lies in one of these.
            Some(absolute) => ["", "static", "public", "assets"]
                .map(|base| join(base, absolute))
                .to_vec(),
            None => vec![join(folder, &decoded)],
        };
        let mut outcome = Err(NoteKind::ImageOutside);
        for place in places.into_iter().flatten() {
            outcome = self.read_once(&place);
            if outcome.is_ok() {
                break;
            }
        }
        outcome
    }

    fn read_once(&self, relative: &str) -> Found {
        if let Some(found) = self
            .known
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(relative)
        {
            return found.clone();
        }
        let found = self.read(relative);
        self.known
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(relative.to_owned(), found.clone());
        found
    }

    fn read(&self, relative: &str) -> Found {
        let path = path_of(&self.root, relative)
            .canonicalize()
            .map_err(|_| NoteKind::ImageMissing)?;
        // A symbolic link may lead anywhere, to a file that is nobody's business.
        if !path.starts_with(&self.root) {
            return Err(NoteKind::ImageOutside);
        }
        let facts = fs::metadata(&path).map_err(|_| NoteKind::ImageMissing)?;
        if !facts.is_file() {
            return Err(NoteKind::ImageMissing);
        }
        if facts.len() > MAX_IMAGE_BYTES {
            return Err(NoteKind::ImageRefused);
        }
        let bytes = fs::read(&path).map_err(|_| NoteKind::ImageMissing)?;
        let (media_type, dimensions) = recognise(&bytes).ok_or(NoteKind::ImageRefused)?;
        let file_name = relative
            .rsplit('/')
            .next()
            .unwrap_or(relative)
            .chars()
            .filter(|c| !c.is_control())
            .take(255)
            .collect();
        let media = NewMedia {
            digest: Digest::of(&bytes),
            media_type,
            byte_length: facts.len(),
            dimensions,
            file_name,
        };
        Ok(Arc::new(ImageFile { path, media }))
    }
}

/// The media type and size, told from the bytes: names can say anything.
fn recognise(bytes: &[u8]) -> Option<(&'static str, Option<(u32, u32)>)> {
    let media_type = match imagesize::image_type(bytes) {
        Ok(ImageType::Png) => "image/png",
        Ok(ImageType::Jpeg) => "image/jpeg",
        Ok(ImageType::Gif) => "image/gif",
        Ok(ImageType::Webp) => "image/webp",
        Ok(ImageType::Heif(imagesize::Compression::Av1)) => "image/avif",
        _ => return svg_root(bytes).map(|root| ("image/svg+xml", svg_size(root))),
    };
    let size = imagesize::blob_size(bytes).ok();
    Some((
        media_type,
        size.and_then(|size| {
            Some((
                u32::try_from(size.width).ok()?,
                u32::try_from(size.height).ok()?,
            ))
        }),
    ))
}

/// The opening tag of an SVG; `None` when it is no SVG.
fn svg_root(bytes: &[u8]) -> Option<&str> {
    static ROOT: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"<svg\b[^>]*>").ok());
    Some(
        ROOT.as_ref()?
            .find(std::str::from_utf8(bytes).ok()?)?
            .as_str(),
    )
}

/// The size that the opening tag of an SVG declares.
fn svg_size(root: &str) -> Option<(u32, u32)> {
    static LENGTH: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r#"\s(width|height)\s*=\s*["']\s*([0-9]+(?:\.[0-9]+)?)(?:px)?\s*["']"#).ok()
    });
    static VIEW_BOX: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r#"\sviewBox\s*=\s*["']\s*\S+[\s,]+\S+[\s,]+([0-9.]+)[\s,]+([0-9.]+)\s*["']"#)
            .ok()
    });
    let declared = |name: &str| {
        let found = LENGTH.as_ref()?.captures_iter(root).find(|found| {
            found
                .get(1)
                .is_some_and(|attribute| attribute.as_str() == name)
        })?;
        pixels(found.get(2)?.as_str())
    };
    let from_box = || {
        let found = VIEW_BOX.as_ref()?.captures(root)?;
        Some((
            pixels(found.get(1)?.as_str())?,
            pixels(found.get(2)?.as_str())?,
        ))
    };
    declared("width").zip(declared("height")).or_else(from_box)
}

fn pixels(text: &str) -> Option<u32> {
    let whole = text.split('.').next()?;
    whole
        .parse()
        .ok()
        .filter(|pixels| (1..=100_000).contains(pixels))
}
