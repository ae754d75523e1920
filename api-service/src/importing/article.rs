//! What is saved of a post.

use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::{
    authors, context::Context, images::ImageFile, metadata::Metadata, prepare::Post, slugs::slugify,
};
use crate::{
    http::input::{Slug, Username},
    publishing::articles::{Heading, NewArticle},
    rendering::Rendered,
};

/// A summary taken from the text is cut after so many characters.
const SUMMARY_CHARS: usize = 280;

/// The article that a post becomes, still without its cover, on which its digest depends too.
pub fn article(
    post: &Post,
    context: &Context,
    markdown: String,
    rendered: Rendered,
    cover: Option<&(Arc<ImageFile>, String)>,
) -> NewArticle {
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
    let mut article = NewArticle {
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
    };
    article.source_hash = hash(&article, cover);
    article
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
