//! Compressed variants of a file.

use std::io::{Read, Write};

use anyhow::Result;
use flate2::{Compression, GzBuilder};

/// Extensions of files that are worth compressing; fonts and bitmaps are
/// compressed already.
const COMPRESSIBLE: [&str; 6] = ["css", "js", "json", "svg", "txt", "wasm"];

/// The variants of `content` that are smaller than itself, each with the
/// extension it is stored under.
pub(crate) fn variants(
    name: &str,
    content: &[u8],
    quick: bool,
) -> Result<Vec<(&'static str, Vec<u8>)>> {
    let extension = name.rsplit('.').next().unwrap_or_default();
    if !COMPRESSIBLE.contains(&extension) {
        return Ok(Vec::new());
    }
    let mut variants = vec![
        ("br", brotli(content, quick)?),
        ("gz", gzip(content, quick)?),
    ];
    variants.retain(|(_, bytes)| bytes.len() < content.len());
    Ok(variants)
}

fn brotli(content: &[u8], quick: bool) -> Result<Vec<u8>> {
    let quality = if quick { 4 } else { 11 };
    let mut bytes = Vec::new();
    brotli::CompressorReader::new(content, 4096, quality, 22).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn gzip(content: &[u8], quick: bool) -> Result<Vec<u8>> {
    let level = if quick {
        Compression::fast()
    } else {
        Compression::best()
    };
    // No time stamp: the same input gives the same bytes.
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), level);
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::variants;

    #[test]
    fn text_gets_both_variants_and_the_same_input_gives_the_same_bytes() {
        let text = b"body { color: red } ".repeat(50);
        let first = variants("site.css", &text, false).unwrap();
        assert_eq!(
            first.iter().map(|(e, _)| *e).collect::<Vec<_>>(),
            ["br", "gz"]
        );
        assert_eq!(first, variants("site.css", &text, false).unwrap());
    }

    #[test]
    fn a_font_and_a_text_that_would_grow_get_none() {
        assert!(
            variants("serif.woff2", &[0; 500], false)
                .unwrap()
                .is_empty()
        );
        assert!(variants("empty.css", b"", false).unwrap().is_empty());
    }
}
