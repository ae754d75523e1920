//! Turns the compiled browser code and the assets into the folder that the
//! site serves: names carry a hash of the content, text is precompressed, and
//! `manifest.json` maps plain names to hashed ones.
//!
//! It uses wasm-bindgen as a library, so that building the site needs no
//! separately installed tool and the two versions cannot drift apart.

mod browser_code;
mod compress;
mod folder;
mod stylesheet;

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Parser;

use crate::folder::SiteFolder;

/// Writes the folder of hashed, precompressed files that the site serves.
#[derive(Parser)]
struct Arguments {
    /// The compiled browser code (`recto.wasm`).
    #[arg(long)]
    wasm: PathBuf,
    /// The folder with the sources: `css/site.css`, `js`, `fonts`, `icons`.
    #[arg(long)]
    assets: PathBuf,
    /// The folder to write. What it held before is replaced.
    #[arg(long)]
    out: PathBuf,
    /// Compress less and finish sooner.
    #[arg(long)]
    quick: bool,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let mut site = SiteFolder::create(&arguments.out, arguments.quick)?;

    // Fonts and icons come first: the stylesheet names them by hash.
    for folder in ["fonts", "icons", "js"] {
        site.add_all(&arguments.assets.join(folder))?;
    }
    let css = stylesheet::flatten(&arguments.assets.join("css/site.css"))?;
    let css = stylesheet::link_assets(&css, site.names())?;
    site.add("site.css", css.as_bytes())?;

    let code = browser_code::bind(&arguments.wasm)
        .with_context(|| format!("cannot bind {}", arguments.wasm.display()))?;
    site.add("islands.js", code.js.as_bytes())?;
    site.add("islands.wasm", &code.wasm)?;
    site.finish()
}
