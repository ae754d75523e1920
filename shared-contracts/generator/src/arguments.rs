//! The command line.

use std::path::PathBuf;

const USAGE: &str = "usage: contract-generator [--check] CRATE [DOCUMENT]
  CRATE     the folder of the crate
  DOCUMENT  what `verso openapi` wrote; by default CRATE/openapi.json
  --check   write nothing; fail and name the files that are stale";

/// What was asked for.
pub struct Arguments {
    /// The crate's folder.
    pub folder: PathBuf,
    /// The document to generate from.
    pub document: PathBuf,
    /// Compare only.
    pub check: bool,
}

/// Reads the arguments after the program's name.
pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut paths = Vec::new();
    let mut check = false;
    for argument in arguments {
        match argument.as_str() {
            "--check" => check = true,
            "--help" | "-h" => return Err(USAGE.to_owned()),
            option if option.starts_with('-') => {
                return Err(format!("unknown option {option}\n{USAGE}"));
            }
            _ => paths.push(PathBuf::from(argument)),
        }
    }
    let mut paths = paths.into_iter();
    let (Some(folder), document, None) = (paths.next(), paths.next(), paths.next()) else {
        return Err(USAGE.to_owned());
    };
    let document = document.unwrap_or_else(|| folder.join("openapi.json"));
    Ok(Arguments {
        folder,
        document,
        check,
    })
}
