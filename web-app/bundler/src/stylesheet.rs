//! One stylesheet out of several files.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::folder::Names;

/// Replaces the `@import "file.css";` lines of the entry file by the files
/// they name. Imports are lines of their own and do not nest.
pub(crate) fn flatten(entry: &Path) -> Result<String> {
    let folder = entry.parent().unwrap_or(Path::new("."));
    let mut css = String::new();
    for line in read(entry)?.lines() {
        match line
            .strip_prefix("@import \"")
            .and_then(|rest| rest.strip_suffix("\";"))
        {
            Some(name) => css.push_str(&read(&folder.join(name))?),
            None => css.push_str(line),
        }
        css.push('\n');
    }
    Ok(css)
}

/// Replaces each `url("asset:name")` by the hashed name of that asset.
pub(crate) fn link_assets(css: &str, names: &Names) -> Result<String> {
    let mut pieces = css.split("url(\"asset:");
    let mut linked = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let Some((name, rest)) = piece.split_once("\")") else {
            bail!("a url(\"asset:…\") is not closed");
        };
        let Some(hashed) = names.get(name) else {
            bail!("the stylesheet names the asset {name}, which does not exist");
        };
        linked.push_str(&format!("url(\"{hashed}\"){rest}"));
    }
    Ok(linked)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::{flatten, link_assets};
    use crate::folder::Names;

    #[test]
    fn imports_are_replaced_by_their_files_in_order() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.css"), "a{}\n").unwrap();
        std::fs::write(folder.path().join("b.css"), "b{}\n").unwrap();
        let entry = folder.path().join("site.css");
        std::fs::write(&entry, "@import \"a.css\";\n@import \"b.css\";\nc{}\n").unwrap();
        assert_eq!(flatten(&entry).unwrap(), "a{}\n\nb{}\n\nc{}\n");
    }

    #[test]
    fn assets_are_linked_by_their_hashed_names() {
        let names = Names::from([("serif.woff2".into(), "serif.0123.woff2".into())]);
        let css = "src: url(\"asset:serif.woff2\") format(\"woff2\");";
        let linked = link_assets(css, &names).unwrap();
        assert_eq!(linked, "src: url(\"serif.0123.woff2\") format(\"woff2\");");
    }

    #[test]
    fn an_unknown_asset_is_named_in_the_error() {
        let error = link_assets("url(\"asset:x.woff2\")", &Names::new()).unwrap_err();
        assert!(error.to_string().contains("x.woff2"));
    }
}
