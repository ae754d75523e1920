//! From a post's file to an article that can be saved.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::Arc,
    thread,
};

use sha2::{Digest as _, Sha256};

use super::{
    addresses::Addresses,
    authors, front_matter,
    images::{ImageFile, Images},
    links::PostLinks,
    metadata::Metadata,
    report::{Note, NoteKind, SkipReason, Skipped},
    scan::read_post,
    slugs::slugify,
    template_tags,
    values::tidy,
};
use crate::{
    http::input::{Slug, Username},
    publishing::{
        articles::{Heading, NewArticle},
        authors::Profile,
    },
    rendering::{self, Rendered},
};

/// A summary taken from the text is cut after so many characters.
const SUMMARY_CHARS: usize = 280;
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

/// What preparing any post needs.
pub struct Context {
    /// The folder.
    pub root: PathBuf,
    /// The name of the import, which sets it apart from others.
    pub name: String,
    /// Where all posts are and were.
    pub addresses: Addresses,
    /// The folder's images.
    pub images: Images,
    /// What `authors.toml` says.
    pub profiles: Vec<Profile>,
    /// Author of posts that name none.
    pub default_author: Option<(Username, String)>,
    /// Whether the folder that a post lies in becomes a tag.
    pub folders_as_tags: bool,
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
    let mut article = article(post, context, markdown, rendered);
    article.source_hash = hash(&article, cover.as_ref());
    Ok(Prepared {
        file: file.clone(),
        article,
        cover,
        images,
        notes,
    })
}

fn article(post: &Post, context: &Context, markdown: String, rendered: Rendered) -> NewArticle {
    let metadata = &post.metadata;
    let summary = if metadata.summary.is_empty() {
        opening(&rendered.lead)
    } else {
        metadata.summary.clone()
    };
    let headings = rendered.headings.into_iter().map(|heading| Heading {
        level: heading.level,
        id: heading.id,
        text: heading.text,
    });
    NewArticle {
        source: format!("{}/{}", context.name, post.file),
        source_hash: Vec::new(),
        slug: post.slug.clone(),
        title: metadata.title.clone(),
        summary,
        cover: None,
        word_count: i64::from(rendered.word_count),
        published_at: metadata.published_at,
        updated_at: metadata.updated_at,
        headings: headings.collect(),
        body_markdown: markdown,
        body_html: rendered.html,
        body_text: rendered.text,
        authors: authors_of(metadata, context),
        tags: tags_of(post, context),
        old_paths: metadata.old_paths.clone(),
    }
}

fn authors_of(metadata: &Metadata, context: &Context) -> Vec<(Username, String)> {
    if metadata.authors.is_empty() {
        return context.default_author.iter().cloned().collect();
    }
    let known = |(username, name): &(Username, String)| match authors::find(&context.profiles, name)
    {
        Some(profile) => (profile.username.clone(), profile.display_name.clone()),
        None => (username.clone(), name.clone()),
    };
    metadata.authors.iter().map(known).collect()
}

fn tags_of(post: &Post, context: &Context) -> Vec<(Slug, String)> {
    let mut tags = post.metadata.tags.clone();
    let folder = post
        .file
        .split_once('/')
        .map(|(folder, _)| folder)
        .filter(|_| context.folders_as_tags);
    // The folder of a page bundle is the post, not what it is about.
    let folder = folder.filter(|folder| post.file != format!("{folder}/index.md"));
    if let Some((folder, slug)) = folder.and_then(|folder| Some((folder, slugify(folder)?)))
        && tags.iter().all(|(known, _)| *known != slug)
    {
        tags.push((slug, folder.to_owned()));
    }
    tags
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

/// Digest of everything that the saved article depends on.
fn hash(article: &NewArticle, cover: Option<&(Arc<ImageFile>, String)>) -> Vec<u8> {
    let mut digest = Sha256::new();
    let mut add = |part: &str| {
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    };
    for part in [
        article.slug.as_str(),
        &article.title,
        &article.summary,
        &article.body_markdown,
        &article.body_html,
        &article.body_text,
    ] {
        add(part);
    }
    add(&format!(
        "{:?}{:?}",
        article.published_at, article.updated_at
    ));
    add(&format!(
        "{:?}{:?}{:?}{:?}",
        article.authors, article.tags, article.old_paths, article.headings
    ));
    if let Some((image, alt)) = cover {
        add(&image.media.digest.hex());
        add(alt);
    }
    digest.finalize().to_vec()
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

/// The beginning of the text, cut after a word.
fn opening(lead: &str) -> String {
    if lead.chars().count() <= SUMMARY_CHARS {
        return lead.to_owned();
    }
    let cut: String = lead.chars().take(SUMMARY_CHARS).collect();
    let whole_words = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", whole_words.trim_end_matches([',', ';', ':', '.']))
}
