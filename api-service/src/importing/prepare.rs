//! From a post's file to an article that can be saved.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    thread,
};

use super::{
    article::article,
    context::Context,
    front_matter,
    images::ImageFile,
    links::PostLinks,
    metadata::Metadata,
    report::{Note, NoteKind, SkipReason, Skipped},
    scan::read_post,
    template_tags,
    values::tidy,
};
use crate::{
    http::input::Slug,
    publishing::articles::NewArticle,
    rendering::{self, Rendered},
};

/// A narrower image is not a picture that stands for an article.
const COVER_WIDTH: u32 = 400;

/// A post that was found, and what its front matter says.
#[derive(Debug)]
pub struct Post {
    /// The file, relative to the folder.
    pub file: String,
    /// The front matter.
    pub metadata: Metadata,
    /// The slug it gets in this import.
    pub slug: Slug,
}

/// A post ready to be saved. Its body names images by digest, because their ids are not
/// known yet.
pub struct Prepared {
    /// The file, relative to the folder.
    pub file: String,
    /// The article, still without a cover.
    pub article: NewArticle,
    /// The image that stands for it.
    pub cover: Option<(Arc<ImageFile>, String)>,
    /// The images that it shows.
    pub images: Vec<Arc<ImageFile>>,
    /// What was done differently from what it asked for.
    pub notes: Vec<Note>,
}

/// Prepares posts on as many threads as the machine has processors, in order.
pub fn prepare_all<'p>(posts: &'p [Post], context: &'p Context) -> Vec<Result<Prepared, Skipped>> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = posts.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let work = |part: &'p [Post]| scope.spawn(move || prepare_part(part, context));
        let workers: Vec<_> = posts.chunks(share).map(work).collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_default())
            .collect()
    })
}

fn prepare_part(posts: &[Post], context: &Context) -> Vec<Result<Prepared, Skipped>> {
    posts
        .iter()
        .map(|post| {
            // A fault of a library on one post must not cost the others.
            catch_unwind(AssertUnwindSafe(|| prepare(post, context))).unwrap_or_else(|_| {
                Err(Skipped {
                    file: post.file.clone(),
                    reason: SkipReason::NotRendered,
                    detail: String::new(),
                })
            })
        })
        .collect()
}

fn prepare(post: &Post, context: &Context) -> Result<Prepared, Skipped> {
    let file = &post.file;
    let whole = read_post(&context.root, file)?;
    let broken = |detail| Skipped {
        file: file.clone(),
        reason: SkipReason::BrokenFrontMatter,
        detail,
    };
    let (fields, text) = front_matter::split(&whole).map_err(broken)?;
    let repeats = |(heading, _): &(&str, &str)| {
        !fields.contains_key("title") || tidy(heading) == post.metadata.title
    };
    let markdown = leading_heading(text)
        .filter(repeats)
        .map_or(text, |(_, rest)| rest);
    // PostgreSQL cannot keep NUL, and nobody can read it.
    let markdown = markdown.replace('\0', "\u{fffd}");
    let links = PostLinks::new(context, file, &post.metadata.old_paths);
    let (markdown, left) = template_tags::rewrite(&markdown, &|name| links.knows(name));
    for tag in left {
        links.note(NoteKind::TemplateTag, &tag);
    }
    let rendered = rendering::render(&markdown, &links);
    let cover = cover(post, &rendered, &links);
    let (mut images, found) = links.into_found();
    if let Some((image, _)) = &cover {
        images.push(Arc::clone(image));
    }
    images.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    images.dedup_by(|a, b| a.path == b.path);
    let mut notes: Vec<_> = post.metadata.notes.iter().cloned().chain(found).collect();
    notes.dedup();
    let notes = notes
        .into_iter()
        .map(|(kind, detail)| Note {
            file: file.clone(),
            kind,
            detail,
        })
        .collect();
    Ok(Prepared {
        file: file.clone(),
        article: article(post, context, markdown, rendered, cover.as_ref()),
        cover,
        images,
        notes,
    })
}

fn cover(
    post: &Post,
    rendered: &Rendered,
    links: &PostLinks<'_>,
) -> Option<(Arc<ImageFile>, String)> {
    if let Some(written) = &post.metadata.cover
        && let Some(image) = links.image_file(written)
    {
        return Some((image, String::new()));
    }
    let first = rendered
        .first_image
        .as_ref()
        .filter(|image| image.size.is_none_or(|(width, _)| width >= COVER_WIDTH))?;
    Some((links.shown(&first.url)?, first.alt.clone()))
}

/// The first heading, when the text begins with one of the first level, and what follows it.
pub fn leading_heading(text: &str) -> Option<(&str, &str)> {
    let (line, rest) = text
        .trim_start()
        .split_once('\n')
        .unwrap_or((text.trim(), ""));
    let heading = line
        .strip_prefix("# ")?
        .trim()
        .trim_end_matches('#')
        .trim_end();
    (!heading.is_empty()).then_some((heading, rest))
}
