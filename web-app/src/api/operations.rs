//! The operations of the API that this site uses, each through the cache.

use shared_contracts::types::{
    Article, ArticlePage, ArticleSort, Author, AuthorPage, IdentityProviderList, JsonFeed,
    Publication, Redirect, SitemapPage, Tag, TagPage, TagSort,
};

use super::{Answer, Api, Failure};

type Fetched<T> = Result<Answer<T>, Failure>;

/// Which articles to list; the default is all, newest first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Selection {
    pub(crate) q: Option<String>,
    pub(crate) tag: Option<String>,
    pub(crate) author: Option<String>,
    pub(crate) cursor: Option<String>,
    pub(crate) limit: Option<i32>,
}

impl Api {
    pub(crate) async fn publication(&self) -> Fetched<Publication> {
        let client = self.client.clone();
        self.cache
            .get("publication".into(), || async move {
                client.get_publication().await
            })
            .await
    }

    /// Where else people may sign in.
    pub(crate) async fn identity_providers(&self) -> Fetched<IdentityProviderList> {
        let client = self.client.clone();
        self.cache
            .get("identity-providers".into(), || async move {
                client.list_identity_providers().await
            })
            .await
    }

    pub(crate) async fn articles(&self, selection: Selection) -> Fetched<ArticlePage> {
        let client = self.client.clone();
        let key = format!("articles {selection:?}");
        self.cache
            .get(key, move || async move {
                let Selection {
                    q,
                    tag,
                    author,
                    cursor,
                    limit,
                } = selection;
                let sort = q.is_some().then_some(ArticleSort::Relevance);
                let tags = tag.map(|tag| vec![tag]);
                client
                    .list_articles(
                        q,
                        tags,
                        author,
                        None::<&str>,
                        None::<&str>,
                        sort,
                        limit,
                        cursor,
                    )
                    .await
            })
            .await
    }

    pub(crate) async fn article(&self, slug: String) -> Fetched<Article> {
        let client = self.client.clone();
        let key = format!("article {slug}");
        named(
            self.cache
                .get(key, || async move { client.get_article(slug).await })
                .await,
        )
    }

    pub(crate) async fn tags(
        &self,
        sort: TagSort,
        limit: i32,
        cursor: Option<String>,
    ) -> Fetched<TagPage> {
        let client = self.client.clone();
        let key = format!("tags {sort} {limit} {cursor:?}");
        self.cache
            .get(key, move || async move {
                client.list_tags(Some(sort), Some(limit), cursor).await
            })
            .await
    }

    pub(crate) async fn tag(&self, slug: String) -> Fetched<Tag> {
        let client = self.client.clone();
        let key = format!("tag {slug}");
        named(
            self.cache
                .get(key, || async move { client.get_tag(slug).await })
                .await,
        )
    }

    pub(crate) async fn authors(&self, limit: i32, cursor: Option<String>) -> Fetched<AuthorPage> {
        let client = self.client.clone();
        let key = format!("authors {limit} {cursor:?}");
        self.cache
            .get(key, move || async move {
                client.list_authors(Some(limit), cursor).await
            })
            .await
    }

    pub(crate) async fn author(&self, username: String) -> Fetched<Author> {
        let client = self.client.clone();
        let key = format!("author {username}");
        named(
            self.cache
                .get(key, || async move { client.get_author(username).await })
                .await,
        )
    }

    pub(crate) async fn redirect(&self, path: String) -> Fetched<Redirect> {
        let client = self.client.clone();
        let key = format!("redirect {path}");
        named(
            self.cache
                .get(key, || async move { client.find_redirect(path).await })
                .await,
        )
    }

    pub(crate) async fn atom_feed(&self) -> Fetched<String> {
        let client = self.client.clone();
        self.cache
            .get("atom feed".into(), || async move {
                client.get_atom_feed().await
            })
            .await
    }

    pub(crate) async fn json_feed(&self) -> Fetched<JsonFeed> {
        let client = self.client.clone();
        self.cache
            .get("json feed".into(), || async move {
                client.get_json_feed().await
            })
            .await
    }

    pub(crate) async fn sitemap(&self, limit: i32, cursor: Option<String>) -> Fetched<SitemapPage> {
        let client = self.client.clone();
        let key = format!("sitemap {limit} {cursor:?}");
        self.cache
            .get(key, move || async move {
                client.list_sitemap_entries(Some(limit), cursor).await
            })
            .await
    }
}

/// A name that is not even well-formed names nothing.
fn named<T>(fetched: Fetched<T>) -> Fetched<T> {
    fetched.map_err(|failure| match failure {
        Failure::Invalid(_) => Failure::NotFound,
        other => other,
    })
}
