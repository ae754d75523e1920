//! Bringing a folder of Markdown posts into the publication.
//!
//! An import goes through three stages: [`scan`] finds the posts and reads what their front
//! matter says; [`prepare`] renders them, which needs to know them all, because posts link to
//! each other; [`save`] writes them. A post that cannot be brought over is reported and never
//! stops the rest. `docs/importing.md` describes every treatment.

mod addresses;
mod article;
mod authors;
mod context;
mod dates;
mod file_names;
mod front_matter;
mod images;
mod links;
mod metadata;
mod prepare;
mod report;
mod run;
mod save;
mod scan;
mod slugs;
mod template_tags;
mod unique_slugs;
mod values;

pub(crate) use slugs::username as username_of;

pub use report::{Note, NoteKind, Report, SkipReason, Skipped};
pub use run::{ImportError, Options, run};
pub use save::Target;
