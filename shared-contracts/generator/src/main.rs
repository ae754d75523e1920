//! Writes the `shared-contracts` crate from its OpenAPI document.
//!
//! `contract-generator CRATE DOCUMENT` puts the document into the crate as `openapi.json`
//! and writes `src`, one test and the crate's version; with `--check` nothing is written
//! and stale files are named instead.

mod arguments;
mod document;
mod emit;
mod limits;
mod lint;
mod manifest;
mod naming;
mod output;
mod rules;
mod scopes;
mod tuning;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(message) => {
            println!("{message}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, String> {
    let arguments = arguments::parse(std::env::args().skip(1))?;
    let text = read(&arguments.document)?;
    let document = document::parse(&text)
        .map_err(|error| format!("{}: {error}", arguments.document.display()))?;
    lint::check(&document)?;
    let mut files = emit::crate_files(&document)?;
    files.insert("openapi.json".to_owned(), text);
    for manifest in ["Cargo.toml", "Cargo.lock"] {
        let text = read(&arguments.folder.join(manifest))?;
        let text = manifest::with_version(&text, document::version(&document)?)
            .map_err(|error| format!("{manifest}: {error}"))?;
        files.insert(manifest.to_owned(), text);
    }
    if arguments.check {
        output::compare(&arguments.folder, &files)
    } else {
        output::write(&arguments.folder, &files)
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))
}
