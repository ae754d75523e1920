//! `authors.toml` beside the posts: what is to be said of their authors.

use std::{fs, io::ErrorKind, path::Path, str::FromStr};

use serde::Deserialize;
use url::Url;

use crate::{http::input::Username, publishing::authors::Profile};

/// The file's name.
pub const FILE: &str = "authors.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AuthorsFile {
    #[serde(default)]
    authors: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    username: String,
    display_name: String,
    #[serde(default)]
    bio: String,
    website_url: Option<String>,
}

/// Reads the profiles in the folder; none when there is no file.
///
/// # Errors
/// What is wrong with the file, in words for the report.
pub fn read(root: &Path) -> Result<Vec<Profile>, String> {
    let text = match fs::read_to_string(root.join(FILE)) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.to_string()),
    };
    let file: AuthorsFile = toml::from_str(&text).map_err(|error| error.message().to_owned())?;
    file.authors.into_iter().map(profile).collect()
}

fn profile(entry: Entry) -> Result<Profile, String> {
    let username = Username::from_str(&entry.username)
        .map_err(|invalid| format!("the username `{}` {invalid}", entry.username))?;
    if let Some(address) = &entry.website_url
        && !Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
    {
        return Err(format!(
            "the website_url of `{username}` must begin with http:// or https://"
        ));
    }
    // Names are gathered into one column, separated by control characters.
    let display_name = entry
        .display_name
        .chars()
        .filter(|c| !c.is_control())
        .collect();
    let bio = entry.bio.replace('\0', "");
    Ok(Profile {
        username,
        display_name,
        bio,
        website_url: entry.website_url,
    })
}

/// The profile that a name in a front matter means: a display name or a username.
pub fn find<'p>(profiles: &'p [Profile], name: &str) -> Option<&'p Profile> {
    let meant = |profile: &&Profile| {
        profile.display_name.to_lowercase() == name.to_lowercase()
            || profile.username.as_str() == name
    };
    profiles.iter().find(meant)
}
