//! Articles to put into the application.

use chrono::{DateTime, Duration, Utc};
use verso::publishing::{
    articles::{Heading, NewArticle},
    media::Digest,
};

use super::NOW;

/// An article that a test describes; published a day ago, by nobody, unless it says otherwise.
#[must_use]
pub struct TestArticle(NewArticle);

/// Begins the description of an article; its slug is made of its title.
pub fn article(title: &str) -> TestArticle {
    let words: Vec<String> = title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let slug = words.join("-");
    let now: DateTime<Utc> = NOW.parse().unwrap();
    TestArticle(NewArticle {
        source: format!("{slug}/"),
        source_hash: Vec::new(),
        slug: slug.parse().unwrap(),
        title: title.to_owned(),
        summary: format!("About {title}"),
        cover: None,
        word_count: 460,
        published_at: Some(now - Duration::days(1)),
        updated_at: None,
        headings: Vec::new(),
        body_markdown: title.to_owned(),
        body_html: format!("<p>{title}</p>"),
        body_text: title.to_owned(),
        authors: Vec::new(),
        tags: Vec::new(),
        old_paths: Vec::new(),
    })
}

impl TestArticle {
    /// By this author, after those named before.
    pub fn by(mut self, username: &str) -> Self {
        let name = format!("{} Author", username.to_uppercase());
        self.0.authors.push((username.parse().unwrap(), name));
        self
    }

    /// With this tag, after those named before.
    pub fn tagged(mut self, slug: &str) -> Self {
        self.0
            .tags
            .push((slug.parse().unwrap(), slug.to_uppercase()));
        self
    }

    /// Published then.
    pub fn published(mut self, time: &str) -> Self {
        self.0.published_at = Some(time.parse().unwrap());
        self
    }

    /// Last changed then.
    pub fn updated(mut self, time: &str) -> Self {
        self.0.updated_at = Some(time.parse().unwrap());
        self
    }

    /// Not published.
    pub fn draft(mut self) -> Self {
        self.0.published_at = None;
        self
    }

    /// Another article of the same title, under this slug.
    pub fn called(mut self, slug: &str) -> Self {
        self.0.source += slug;
        self.renamed(slug)
    }

    /// The same article under another slug.
    pub fn renamed(mut self, slug: &str) -> Self {
        self.0.slug = slug.parse().unwrap();
        self
    }

    /// With another title, the same article otherwise.
    pub fn titled(mut self, title: &str) -> Self {
        title.clone_into(&mut self.0.title);
        self
    }

    /// With this text as its body.
    pub fn saying(mut self, text: &str) -> Self {
        text.clone_into(&mut self.0.body_text);
        self
    }

    /// With this body as it is shown.
    pub fn showing(mut self, html: &str) -> Self {
        html.clone_into(&mut self.0.body_html);
        self
    }

    /// With this heading in its body.
    pub fn headed(mut self, text: &str) -> Self {
        let id = text.to_lowercase();
        let (level, text) = (2, text.to_owned());
        self.0.headings.push(Heading { level, id, text });
        self
    }

    /// With this image.
    pub fn covered(mut self, image: uuid::Uuid, alt: &str) -> Self {
        self.0.cover = Some((image, alt.to_owned()));
        self
    }

    /// Could be found there before.
    pub fn formerly_at(mut self, path: &str) -> Self {
        self.0.old_paths.push(path.parse().unwrap());
        self
    }
}

impl From<TestArticle> for NewArticle {
    fn from(TestArticle(mut article): TestArticle) -> Self {
        let content = format!(
            "{} {:?} {:?} {:?} {:?} {} {}",
            article.title,
            article.published_at,
            article.slug,
            article.tags,
            article.authors,
            article.body_text,
            article.body_html
        );
        article.source_hash = Digest::of(content.as_bytes()).as_bytes().to_vec();
        article
    }
}
