//! What the name of a post's file tells.

use super::dates;

/// The file's name without its ending; for a bundle the folder's name.
pub fn stem(file: &str) -> &str {
    let place = file.rsplit_once('.').map_or(file, |(place, _)| place);
    let place = place.strip_suffix("/index").unwrap_or(place);
    place.rsplit('/').next().unwrap_or(place)
}

/// Jekyll begins file names with the date.
pub fn without_date(stem: &str) -> &str {
    let dated = stem.len() > 11 && stem.is_ascii() && dates::in_path(stem).is_some();
    if dated {
        stem.get(11..).unwrap_or(stem)
    } else {
        stem
    }
}

/// A title made of a file's name.
pub fn from_stem(stem: &str) -> String {
    let words = without_date(stem).replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// Where generators publish a post that chooses no path: where it lies in their folder of
/// content, or below its date with Jekyll.
pub fn usual_path(file: &str) -> String {
    let place = file.rsplit_once('.').map_or(file, |(place, _)| place);
    let place = place.strip_suffix("/index").unwrap_or(place);
    let name = stem(file);
    if let (Some(date), true) = (dates::in_path(name), file.contains("_posts/")) {
        return format!("{}/{}.html", date.format("%Y/%m/%d"), without_date(name));
    }
    let content = ["content/", "source/", "src/"];
    let inside = content.iter().find_map(|folder| place.strip_prefix(folder));
    inside.unwrap_or(place).to_owned()
}
