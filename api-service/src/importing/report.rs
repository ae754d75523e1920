//! What became of every post.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

/// At most so many cases of a kind are listed for people; JSON lists them all.
const LISTED: usize = 10;

/// The outcome of an import.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// Posts that are new.
    pub created: usize,
    /// Posts that replaced an earlier version.
    pub updated: usize,
    /// Posts that had not changed.
    pub unchanged: usize,
    /// Images that the posts show.
    pub images: usize,
    /// Section files (`_index.md`), which hold no post.
    pub sections: usize,
    /// Posts that were left out, and why.
    pub skipped: Vec<Skipped>,
    /// What was done differently from what a post asked for.
    pub notes: Vec<Note>,
}

/// A post that was left out.
#[derive(Clone, Debug, Serialize)]
pub struct Skipped {
    /// The file, relative to the folder.
    pub file: String,
    /// Why.
    pub reason: SkipReason,
    /// The particulars.
    pub detail: String,
}

/// Something that was done differently from what a post asked for.
#[derive(Clone, Debug, Serialize)]
pub struct Note {
    /// The file, relative to the folder.
    pub file: String,
    /// What kind of thing.
    pub kind: NoteKind,
    /// The particulars.
    pub detail: String,
}

macro_rules! kinds {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $title:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(match self { $(Self::$variant => $title),+ })
            }
        }
    };
}

kinds! {
    /// Why a post was left out.
    SkipReason {
        /// The file cannot be read.
        Unreadable = "cannot be read",
        /// The file is not UTF-8.
        NotUtf8 = "not UTF-8",
        /// The file is larger than a post may be.
        TooLarge = "larger than 1 MiB",
        /// The front matter cannot be parsed.
        BrokenFrontMatter = "broken front matter",
        /// A README and the like, without front matter.
        AboutTheFolder = "a file about the folder, not a post",
        /// There is neither a title nor any text.
        Empty = "neither a title nor any text",
        /// The file or folder is a symbolic link, which is not followed.
        SymbolicLink = "a symbolic link, which is not followed",
        /// Rendering it failed.
        NotRendered = "could not be rendered",
        /// The database refused it.
        NotSaved = "could not be saved",
    }
}

kinds! {
    /// What was done differently.
    NoteKind {
        /// Another post has the slug.
        SlugTaken = "slug taken by another post: a number was added",
        /// The publication date lies in the future.
        Scheduled = "dated in the future: not visible before that",
        /// There is no date.
        NoDate = "no date: brought over as a draft, which readers do not see (--default-date gives one)",
        /// A date cannot be read.
        UnreadableDate = "a date that cannot be read was ignored",
        /// The post is marked as a draft.
        Draft = "marked as a draft: readers do not see it",
        /// An image is missing.
        ImageMissing = "image not found: its description is shown instead",
        /// An image lies outside the folder.
        ImageOutside = "image outside the folder: its description is shown instead",
        /// An image is not of a kind that is served, or too large.
        ImageRefused = "image of an unknown kind or larger than 20 MiB: its description is shown instead",
        /// An image is on another host.
        ImageElsewhere = "image on another host, which pages do not load from: its description is shown instead",
        /// A link to a post or an image leads nowhere.
        BrokenLink = "a link to a file that is not in the folder was left as it is",
        /// A tag of a template language stands in the text.
        TemplateTag = "a template tag was left as it is written",
        /// There are more tags than a post may have.
        TooManyTags = "more than 50 tags: the first 50 were kept",
        /// A tag or an author's name cannot be used.
        NameRefused = "a tag or an author that cannot be used was left out",
        /// An old path cannot be used.
        PathRefused = "an old path that cannot be used was left out",
    }
}

impl Report {
    /// How many posts are in the publication now because of this folder.
    #[must_use]
    pub fn present(&self) -> usize {
        self.created + self.updated + self.unchanged
    }

    /// Whether anything at all could be brought over, or there was nothing to bring.
    #[must_use]
    pub fn succeeded(&self) -> bool {
        self.present() > 0 || self.skipped.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, count) in [
            ("created", self.created),
            ("updated", self.updated),
            ("unchanged", self.unchanged),
            ("skipped", self.skipped.len()),
            ("images", self.images),
        ] {
            writeln!(formatter, "  {name:<10} {count:>6}")?;
        }
        let skipped = self
            .skipped
            .iter()
            .map(|skipped| (skipped.reason, &skipped.file, &skipped.detail));
        write_groups(formatter, "Skipped", skipped)?;
        let notes = self
            .notes
            .iter()
            .map(|note| (note.kind, &note.file, &note.detail));
        write_groups(formatter, "Notes", notes)
    }
}

fn write_groups<'r, Kind: fmt::Display + Ord>(
    formatter: &mut fmt::Formatter<'_>,
    title: &str,
    cases: impl Iterator<Item = (Kind, &'r String, &'r String)>,
) -> fmt::Result {
    let mut groups: BTreeMap<Kind, Vec<(&String, &String)>> = BTreeMap::new();
    for (kind, file, detail) in cases {
        groups.entry(kind).or_default().push((file, detail));
    }
    if !groups.is_empty() {
        writeln!(formatter, "\n{title}")?;
    }
    for (kind, cases) in groups {
        writeln!(formatter, "  {kind} ({})", cases.len())?;
        for (file, detail) in cases.iter().take(LISTED) {
            let gap = if detail.is_empty() { "" } else { ": " };
            writeln!(formatter, "    {file}{gap}{detail}")?;
        }
        if cases.len() > LISTED {
            writeln!(
                formatter,
                "    … and {} more; --report json lists them all",
                cases.len() - LISTED
            )?;
        }
    }
    Ok(())
}
