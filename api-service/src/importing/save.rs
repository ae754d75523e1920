//! Saving prepared posts: many in one transaction, because that is faster by far, and one
//! by one when that fails, so that only the post at fault is left out.

use std::sync::Arc;

use super::{
    images::ImageFile,
    prepare::Prepared,
    report::{Note, NoteKind, Report, SkipReason, Skipped},
};
use crate::{
    clock::Clock,
    database::{Database, Transaction},
    publishing::{
        articles::{self, Saved},
        media::{self, Digest, MediaFiles},
    },
    random::Random,
};

/// Where prepared posts go.
pub struct Target<'t> {
    /// The database.
    pub database: &'t Database,
    /// The bytes of media.
    pub media_files: &'t MediaFiles,
    /// Tells the time.
    pub clock: &'t dyn Clock,
    /// Gives random bytes.
    pub random: &'t dyn Random,
    /// Whether everything is undone at the end.
    pub dry_run: bool,
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

impl Target<'_> {
    /// Saves `posts` and enters what became of them in `report`.
    pub async fn save_all(&self, posts: &[Prepared], report: &mut Report) {
        if let Ok(outcomes) = self.save_together(posts).await {
            for (post, saved) in posts.iter().zip(outcomes) {
                self.enter(post, &saved, report);
            }
            return;
        }
        for post in posts {
            match self.save_together(std::slice::from_ref(post)).await {
                Ok(outcomes) => outcomes
                    .iter()
                    .for_each(|saved| self.enter(post, saved, report)),
                Err(error) => report.skipped.push(Skipped {
                    file: post.file.clone(),
                    reason: SkipReason::NotSaved,
                    detail: error.to_string(),
                }),
            }
        }
    }

    async fn save_together(&self, posts: &[Prepared]) -> Result<Vec<Saved>, Failure> {
        let mut transaction = self.database.begin().await?;
        let mut outcomes = Vec::with_capacity(posts.len());
        for post in posts {
            outcomes.push(self.save(&mut transaction, post).await?);
        }
        if !self.dry_run {
            transaction.commit().await?;
        }
        Ok(outcomes)
    }

    async fn save(&self, transaction: &mut Transaction, post: &Prepared) -> Result<Saved, Failure> {
        let now = self.clock.now();
        let mut article = post.article.clone();
        for image in &post.images {
            self.put(image).await?;
            let id = media::save(transaction, &image.media, now, self.random).await?;
            article.body_html = article
                .body_html
                .replace(&image.media.digest.hex(), &id.to_string());
            if let Some((cover, alt)) = &post.cover
                && Arc::ptr_eq(cover, image)
            {
                article.cover = Some((id, alt.clone()));
            }
        }
        Ok(articles::save(transaction, &article, now, self.random).await?)
    }

    /// Puts the bytes in place before a row tells of them.
    async fn put(&self, image: &ImageFile) -> Result<(), Failure> {
        if self.dry_run || self.media_files.holds(&image.media.digest).await {
            return Ok(());
        }
        let bytes = tokio::fs::read(&image.path).await?;
        if Digest::of(&bytes) != image.media.digest {
            return Err(format!(
                "{} changed while it was imported; import again",
                image.path.display()
            )
            .into());
        }
        Ok(self.media_files.put(&image.media.digest, &bytes).await?)
    }

    fn enter(&self, post: &Prepared, saved: &Saved, report: &mut Report) {
        report.notes.extend(post.notes.iter().cloned());
        let mut note = |kind, detail| {
            report.notes.push(Note {
                file: post.file.clone(),
                kind,
                detail,
            });
        };
        if let Some(date) = post
            .article
            .published_at
            .filter(|date| *date > self.clock.now())
        {
            note(NoteKind::Scheduled, date.to_rfc3339());
        }
        match saved {
            Saved::Created(slug) | Saved::Updated(slug) if slug != post.article.slug.as_str() => {
                note(NoteKind::SlugTaken, slug.clone());
            }
            _ => {}
        }
        match saved {
            Saved::Created(_) => report.created += 1,
            Saved::Updated(_) => report.updated += 1,
            Saved::Unchanged => report.unchanged += 1,
        }
        report.images += post.images.len();
    }
}
