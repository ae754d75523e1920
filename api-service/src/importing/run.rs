//! An import from beginning to end.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, Utc};

use super::{
    addresses::Addresses,
    authors,
    context::Context,
    front_matter,
    images::Images,
    metadata,
    prepare::{Post, leading_heading, prepare_all},
    report::{Note, NoteKind, Report, SkipReason, Skipped},
    save::Target,
    scan::{find_posts, is_about_the_folder, read_post},
    slugs::username,
    unique_slugs::UniqueSlugs,
};
use crate::{
    publishing::authors::{Profile, save_profile},
    random::new_id,
};

/// So many posts are rendered while as many before them are saved in one transaction.
const BATCH: usize = 64;

/// What to import and how.
pub struct Options {
    /// The folder.
    pub folder: PathBuf,
    /// Sets the folder's posts apart from those of other folders; by default the last two
    /// parts of its path.
    pub name: Option<String>,
    /// Author of posts that name none.
    pub default_author: Option<String>,
    /// The date of posts that have none; without it they become drafts.
    pub default_date: Option<DateTime<Utc>>,
    /// Whether the top-level folder that a post lies in becomes a tag.
    pub folders_as_tags: bool,
}

/// Why an import could not begin.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The folder is not there or cannot be read.
    #[error("cannot read the folder {folder}: {source}")]
    Folder {
        /// The folder.
        folder: String,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The thread that renders ended early.
    #[error("rendering was interrupted: {0}")]
    Interrupted(#[from] tokio::task::JoinError),
    /// The database is away.
    #[error("the database did not answer: {0}")]
    Database(#[from] sqlx::Error),
}

/// Imports the folder; `progress` is told how many posts of how many are done.
///
/// # Errors
/// [`ImportError`]. What single posts suffer is in the report instead.
pub async fn run(
    options: Options,
    target: &Target<'_>,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Report, ImportError> {
    let (posts, context, mut report) =
        tokio::task::spawn_blocking(move || survey(options)).await??;
    save_profiles(&context.profiles, target).await?;
    let posts: Arc<[Post]> = posts.into();
    let context = Arc::new(context);
    let render = |from: usize| {
        let (posts, context) = (Arc::clone(&posts), Arc::clone(&context));
        tokio::task::spawn_blocking(move || {
            prepare_all(
                posts
                    .get(from..posts.len().min(from + BATCH))
                    .unwrap_or_default(),
                &context,
            )
        })
    };
    let mut rendering = render(0);
    for from in (0..posts.len()).step_by(BATCH) {
        let mut prepared = Vec::new();
        for outcome in rendering.await? {
            match outcome {
                Ok(post) => prepared.push(post),
                Err(skipped) => report.skipped.push(skipped),
            }
        }
        rendering = render(from + BATCH);
        target.save_all(&prepared, &mut report).await;
        progress(posts.len().min(from + BATCH), posts.len());
    }
    Ok(report)
}

/// Reads every front matter: a post's links can be led to others only when all are known.
fn survey(options: Options) -> Result<(Vec<Post>, Context, Report), ImportError> {
    let unreadable = |source| ImportError::Folder {
        folder: options.folder.display().to_string(),
        source,
    };
    let root = options.folder.canonicalize().map_err(unreadable)?;
    let mut report = Report::default();
    let files = find_posts(&root, &mut report).map_err(unreadable)?;
    let profiles = authors::read(&root).unwrap_or_else(|detail| {
        report.skipped.push(Skipped {
            file: authors::FILE.to_owned(),
            reason: SkipReason::BrokenFrontMatter,
            detail,
        });
        Vec::new()
    });
    let mut addresses = Addresses::default();
    let mut slugs = UniqueSlugs::default();
    let mut posts = Vec::with_capacity(files.len());
    for file in files {
        let metadata = match read_metadata(&root, &file, options.default_date) {
            Ok(metadata) => metadata,
            Err(skipped) => {
                report.skipped.push(skipped);
                continue;
            }
        };
        let slug = slugs.take(&metadata.slug);
        if slug != metadata.slug {
            report.notes.push(Note {
                file: file.clone(),
                kind: NoteKind::SlugTaken,
                detail: slug.to_string(),
            });
        }
        addresses.add(&file, &slug, &metadata.old_paths);
        posts.push(Post {
            file,
            metadata,
            slug,
        });
    }
    let parts: Vec<_> = root
        .iter()
        .rev()
        .take(2)
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    let context = Context {
        images: Images::new(&root),
        name: options
            .name
            .unwrap_or_else(|| parts.into_iter().rev().collect::<Vec<_>>().join("/")),
        addresses,
        profiles,
        default_author: options
            .default_author
            .and_then(|name| Some((username(&name)?, name))),
        folders_as_tags: options.folders_as_tags,
        root,
    };
    Ok((posts, context, report))
}

fn read_metadata(
    root: &Path,
    file: &str,
    default_date: Option<DateTime<Utc>>,
) -> Result<metadata::Metadata, Skipped> {
    let content = read_post(root, file)?;
    let refuse = |reason, detail| Skipped {
        file: file.to_owned(),
        reason,
        detail,
    };
    let (fields, text) = front_matter::split(&content)
        .map_err(|detail| refuse(SkipReason::BrokenFrontMatter, detail))?;
    if fields.is_empty() && is_about_the_folder(file) {
        return Err(refuse(SkipReason::AboutTheFolder, String::new()));
    }
    if text.trim().is_empty() && !fields.contains_key("title") {
        return Err(refuse(SkipReason::Empty, String::new()));
    }
    Ok(metadata::read(
        &fields,
        file,
        leading_heading(text).map(|(heading, _)| heading),
        default_date,
    ))
}

async fn save_profiles(profiles: &[Profile], target: &Target<'_>) -> sqlx::Result<()> {
    let now = target.clock.now();
    let mut transaction = target.database.begin().await?;
    for profile in profiles {
        save_profile(
            transaction.session(),
            new_id(now, target.random),
            profile,
            now,
        )
        .await?;
    }
    if target.dry_run {
        Ok(())
    } else {
        transaction.commit().await
    }
}
