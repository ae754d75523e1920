//! Links and images as the publication shows them.

use percent_encoding::percent_decode_str;

use super::anchors::Anchors;
use super::pieces::Attributes;
use super::{Image, ImageTarget, LinkResolver};

/// An image that cannot be shown.
pub(super) struct Missing {
    pub(super) alt: String,
}

/// A link to where it leads in the publication. Pages elsewhere get no handle on ours.
pub(super) fn link(
    mut attributes: Attributes,
    anchors: &Anchors,
    links: &dyn LinkResolver,
) -> Attributes {
    attributes.remove("rel");
    let Some(written) = attributes.get("href") else {
        return attributes;
    };
    let href = match written.strip_prefix('#') {
        Some(name) => format!("#{}", in_page(name, anchors)),
        None => links.link(written).unwrap_or_else(|| written.clone()),
    };
    if is_elsewhere(&href) {
        attributes.insert("rel".to_owned(), "noopener".to_owned());
    }
    attributes.insert("href".to_owned(), href);
    attributes
}

/// The attributes of an image, with its size and lazy loading.
pub(super) fn image(
    mut attributes: Attributes,
    links: &dyn LinkResolver,
) -> Result<(Attributes, Image), Missing> {
    let alt = attributes.entry("alt".to_owned()).or_default().clone();
    let Some(written) = attributes.get("src").filter(|src| !src.trim().is_empty()) else {
        return Err(Missing { alt });
    };
    let (url, size) = match links.image(written) {
        ImageTarget::Keep => (written.clone(), written_size(&attributes)),
        ImageTarget::Found { url, size } => (url, size.or_else(|| written_size(&attributes))),
        ImageTarget::Missing => return Err(Missing { alt }),
    };
    for name in ["height", "width"] {
        attributes.remove(name);
    }
    if let Some((width, height)) = size {
        attributes.insert("width".to_owned(), width.to_string());
        attributes.insert("height".to_owned(), height.to_string());
    }
    attributes.insert("src".to_owned(), url.clone());
    attributes.insert("loading".to_owned(), "lazy".to_owned());
    attributes.insert("decoding".to_owned(), "async".to_owned());
    Ok((attributes, Image { url, size, alt }))
}

fn written_size(attributes: &Attributes) -> Option<(u32, u32)> {
    let number = |name| attributes.get(name)?.trim_end_matches("px").parse().ok();
    Some((number("width")?, number("height")?))
}

fn in_page(name: &str, anchors: &Anchors) -> String {
    let name = percent_decode_str(name).decode_utf8_lossy();
    match anchors.find(&name) {
        Some(id) => id.to_owned(),
        None if name.is_empty() => String::new(),
        None => super::fragment(&name),
    }
}

fn is_elsewhere(href: &str) -> bool {
    let start = href.get(..8).unwrap_or(href).to_ascii_lowercase();
    ["http://", "https://", "//"]
        .iter()
        .any(|scheme| start.starts_with(scheme))
}
