//! Where a post's links and images lead.

/// Answers where a URL written in a post leads in the publication.
///
/// Links inside the same post (`#section`) never reach the resolver.
pub trait LinkResolver {
    /// The URL to link to, or `None` to keep the one that was written.
    fn link(&self, url: &str) -> Option<String>;

    /// What to show for an image.
    fn image(&self, url: &str) -> ImageTarget;
}

/// What becomes of an image that a post refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImageTarget {
    /// Keep the URL that was written.
    Keep,
    /// Show the image found at `url`.
    Found {
        /// Where the image is served.
        url: String,
        /// Its size in pixels, so that the page does not jump when it loads.
        size: Option<(u32, u32)>,
    },
    /// There is no such image: show its description instead.
    Missing,
}

/// An image as a post shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Where the image is served.
    pub url: String,
    /// Its size in pixels, if known.
    pub size: Option<(u32, u32)>,
    /// What the image shows, in words.
    pub alt: String,
}

/// Keeps every URL as it was written.
#[derive(Debug, Clone, Copy)]
pub struct KeepLinks;

impl LinkResolver for KeepLinks {
    fn link(&self, _url: &str) -> Option<String> {
        None
    }

    fn image(&self, _url: &str) -> ImageTarget {
        ImageTarget::Keep
    }
}
