//! Settings from a TOML file. They become the defaults of the flags of the same name, so
//! that the flag's own rule checks them and its own message names them.

use std::{io, path::Path};

use clap::Command;

/// The setting that is a list of tables.
const LIST: &str = "identity_providers";

/// Why a configuration file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It cannot be read.
    #[error("cannot read the configuration file {path}: {source}")]
    Read {
        /// The file.
        path: String,
        /// What the operating system said.
        source: io::Error,
    },
    /// It is not TOML.
    #[error("the configuration file {path} is not valid TOML: {source}")]
    Syntax {
        /// The file.
        path: String,
        /// Where and why.
        source: Box<toml::de::Error>,
    },
    /// It holds a setting that does not exist.
    #[error(
        "the configuration file {path} has an unknown setting `{key}`; settings are named as flags are, with underscores"
    )]
    Unknown {
        /// The file.
        path: String,
        /// The setting.
        key: String,
    },
    /// A setting is a table or a list.
    #[error("the setting `{key}` in {path} must be text, a whole number or true/false")]
    NotPlain {
        /// The file.
        path: String,
        /// The setting.
        key: String,
    },
}

/// Makes the settings in the file at `path` the defaults of `command` and its subcommands.
///
/// # Errors
/// [`FileError`], which names the file and the setting.
pub fn apply_file(mut command: Command, path: &Path) -> Result<Command, FileError> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|source| FileError::Read {
        path: name.clone(),
        source,
    })?;
    let table: toml::Table = text.parse().map_err(|source| FileError::Syntax {
        path: name.clone(),
        source: Box::new(source),
    })?;
    for (key, value) in table {
        let value = match value {
            toml::Value::String(text) => text,
            toml::Value::Integer(number) => number.to_string(),
            toml::Value::Boolean(flag) => flag.to_string(),
            // The one setting that is more than a line; its own rule reads JSON.
            toml::Value::Array(list) if key == LIST => serde_json::json!(list).to_string(),
            _ => return Err(FileError::NotPlain { path: name, key }),
        };
        let mut known = false;
        command = command.mut_subcommands(|subcommand| {
            if !subcommand
                .get_arguments()
                .any(|argument| argument.get_id() == key.as_str())
            {
                return subcommand;
            }
            known = true;
            subcommand.mut_arg(key.clone(), |argument| {
                argument.default_value(value.clone())
            })
        });
        if !known {
            return Err(FileError::Unknown { path: name, key });
        }
    }
    Ok(command)
}
