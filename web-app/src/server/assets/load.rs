//! Reading the site folder.

use std::collections::HashMap;
use std::path::Path;

use axum::body::Bytes;
use axum::http::HeaderValue;

use super::{Asset, Assets, Encoding, Links};
use crate::server::StartError;

/// Plain names of files and the hashed names they are served under.
type Manifest = HashMap<String, String>;

impl Assets {
    /// Reads every file that the manifest of the folder names.
    ///
    /// # Errors
    /// When the folder is not one that the bundler wrote.
    pub fn load(folder: &Path) -> Result<Self, StartError> {
        let manifest = read_manifest(&folder.join("manifest.json"))?;
        let mut files = HashMap::new();
        for hashed in manifest.values() {
            files.insert(hashed.clone(), read_asset(folder, hashed)?);
        }
        Ok(Self {
            files,
            links: Links::from_manifest(folder, &manifest)?,
        })
    }
}

impl Links {
    fn from_manifest(folder: &Path, manifest: &Manifest) -> Result<Self, StartError> {
        let link = |name: &str| match manifest.get(name) {
            Some(hashed) => Ok(format!("/assets/{hashed}")),
            None => Err(failure(folder, &format!("it holds no {name}"))),
        };
        Ok(Self {
            stylesheet: link("site.css")?,
            theme_script: link("theme.js")?,
            page_script: link("page.js")?,
            passkeys_script: link("passkeys.js")?,
            islands_script: link("islands.js")?,
            islands_module: link("islands.wasm")?,
            fonts: [
                link("source-serif-4-latin.woff2")?,
                link("source-serif-4-latin-italic.woff2")?,
                link("source-sans-3-latin.woff2")?,
            ],
            code_font: link("source-code-pro-latin.woff2")?,
            icon: link("icon.svg")?,
        })
    }
}

fn read_manifest(path: &Path) -> Result<Manifest, StartError> {
    let bytes = std::fs::read(path).map_err(|error| failure(path, &error))?;
    serde_json::from_slice(&bytes).map_err(|error| failure(path, &error))
}

fn read_asset(folder: &Path, name: &str) -> Result<Asset, StartError> {
    let mut variants = Vec::new();
    for encoding in Encoding::ALL {
        let path = folder.join(format!("{name}{}", encoding.extension()));
        match std::fs::read(&path) {
            Ok(bytes) => variants.push((encoding, Bytes::from(bytes))),
            // Not every file has compressed variants.
            Err(_) if encoding != Encoding::Plain => {}
            Err(error) => return Err(failure(&path, &error)),
        }
    }
    let etag = HeaderValue::from_str(&format!("\"{name}\""))
        .map_err(|error| failure(&folder.join(name), &error))?;
    Ok(Asset {
        content_type: content_type(name),
        etag,
        variants,
    })
}

fn content_type(name: &str) -> HeaderValue {
    HeaderValue::from_static(match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    })
}

fn failure(path: &Path, reason: &dyn std::fmt::Display) -> StartError {
    StartError::Assets {
        path: path.to_owned(),
        reason: reason.to_string(),
    }
}
