//! Where the links and images of a post lead.

use std::{cell::RefCell, sync::Arc};

use super::{
    context::Context,
    images::ImageFile,
    report::NoteKind,
    scan::{is_image, is_markdown},
};
use crate::{
    http::input::OldPath,
    publishing::media,
    rendering::{ImageTarget, LinkResolver},
};

/// Leads the links and images of one post to where they are in the publication.
pub struct PostLinks<'c> {
    context: &'c Context,
    file: &'c str,
    old_paths: &'c [OldPath],
    images: RefCell<Vec<Arc<ImageFile>>>,
    notes: RefCell<Vec<(NoteKind, String)>>,
}

impl LinkResolver for PostLinks<'_> {
    fn link(&self, url: &str) -> Option<String> {
        let addresses = &self.context.addresses;
        let found = addresses.resolve(url, self.file, self.old_paths);
        let target = url.split(['#', '?']).next().unwrap_or_default();
        let is_local = !target.contains("://") && !target.starts_with("//");
        if found.is_some() || !is_local {
            return found;
        }
        if is_image(target)
            && let Ok(image) = self.context.images.find(url, self.file)
        {
            let url = stored_url(&image);
            self.images.borrow_mut().push(image);
            return Some(url);
        }
        if is_markdown(target) || is_image(target) || target.starts_with("@/") {
            self.note(NoteKind::BrokenLink, url);
        }
        None
    }

    fn image(&self, url: &str) -> ImageTarget {
        self.image_file(url)
            .map_or(ImageTarget::Missing, |image| ImageTarget::Found {
                url: stored_url(&image),
                size: image.media.dimensions,
            })
    }
}

impl<'c> PostLinks<'c> {
    /// For the post in `file`, which was at `old_paths`.
    pub fn new(context: &'c Context, file: &'c str, old_paths: &'c [OldPath]) -> Self {
        Self {
            context,
            file,
            old_paths,
            images: RefCell::default(),
            notes: RefCell::default(),
        }
    }

    /// The image that the post calls `url`.
    pub fn image_file(&self, url: &str) -> Option<Arc<ImageFile>> {
        match self.context.images.find(url, self.file) {
            Ok(image) => {
                self.images.borrow_mut().push(Arc::clone(&image));
                Some(image)
            }
            Err(kind) => {
                self.note(kind, url);
                None
            }
        }
    }

    /// The image found under `url`, the address that it was given.
    pub fn shown(&self, url: &str) -> Option<Arc<ImageFile>> {
        let images = self.images.borrow();
        let mut shown = images.iter();
        let image = shown.find(|image| url.ends_with(&image.media.digest.hex()))?;
        Some(Arc::clone(image))
    }

    /// The images found, and what was noted.
    pub fn into_found(self) -> (Vec<Arc<ImageFile>>, Vec<(NoteKind, String)>) {
        (self.images.into_inner(), self.notes.into_inner())
    }

    /// Whether a post or an image goes by this name: for links in double brackets.
    pub fn knows(&self, name: &str) -> bool {
        self.context.addresses.knows(name) || self.context.images.find(name, self.file).is_ok()
    }

    /// Notes what was done differently from what is written.
    pub fn note(&self, kind: NoteKind, written: &str) {
        let written = written.chars().take(200).collect();
        self.notes.borrow_mut().push((kind, written));
    }
}

/// Where the image will be, with its digest in the place of its id.
fn stored_url(image: &ImageFile) -> String {
    format!("/{}{}", media::PATH_PREFIX, image.media.digest.hex())
}
