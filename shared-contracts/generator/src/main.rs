//! Writes the `shared-contracts` crate from its OpenAPI document.
//!
//! `contract-generator CRATE` reads `CRATE/openapi.json` and writes `CRATE/src` and one test;
//! with `--check` nothing is written and stale files are named instead.

mod arguments;
mod document;
mod emit;
mod limits;
mod lint;
mod naming;
mod output;
mod rules;
mod tuning;

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
    let document = document::read(&arguments.document())?;
    lint::check(&document)?;
    let files = emit::crate_files(&document)?;
    if arguments.check {
        output::compare(&arguments.folder, &files)
    } else {
        output::write(&arguments.folder, &files)
    }
}
