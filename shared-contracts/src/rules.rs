// Generated from openapi.json by shared-contracts/generator. Do not edit:
// change the API's code (or the generator) and run shared-contracts/regenerate.
//! The limits of the contract, for forms and early checks: what is refused here is
//! what the API refuses, because both read the same document.

/// The limits on one field or parameter. For a list, everything but the number of
/// items is said of each item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Fewest items of a list.
    pub min_items: Option<usize>,
    /// Most items of a list.
    pub max_items: Option<usize>,
    /// Smallest number.
    pub min: Option<i64>,
    /// Largest number.
    pub max: Option<i64>,
    /// Fewest characters.
    pub min_length: Option<usize>,
    /// Most characters.
    pub max_length: Option<usize>,
    /// Regular expression (ECMA-262, as in HTML's `pattern`) that text matches.
    pub pattern: Option<&'static str>,
    /// The values there are; empty when there is no such list.
    pub values: &'static [&'static str],
}

impl Rule {
    /// No limit at all.
    pub const NONE: Self = Self {
        min_items: None,
        max_items: None,
        min: None,
        max: None,
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[],
    };
}

/// The rules of each schema.
pub mod schemas {
    /// `Article`
    pub mod article {
        use crate::rules::Rule;

        /// `reading_minutes`
        pub const READING_MINUTES: Rule = Rule {
            min: Some(1),
            ..Rule::NONE
        };

        /// `version`
        pub const VERSION: Rule = Rule {
            min: Some(1),
            ..Rule::NONE
        };
    }
    /// `ArticleSummary`
    pub mod article_summary {
        use crate::rules::Rule;

        /// `reading_minutes`
        pub const READING_MINUTES: Rule = Rule {
            min: Some(1),
            ..Rule::NONE
        };
    }
    /// `Author`
    pub mod author {
        use crate::rules::Rule;

        /// `article_count`
        pub const ARTICLE_COUNT: Rule = Rule {
            min: Some(0),
            ..Rule::NONE
        };
    }
    /// `FieldError`
    pub mod field_error {
        use crate::rules::Rule;

        /// `location`
        pub const LOCATION: Rule = Rule {
            values: &["body", "query", "path", "header"],
            ..Rule::NONE
        };
    }
    /// `Heading`
    pub mod heading {
        use crate::rules::Rule;

        /// `level`
        pub const LEVEL: Rule = Rule {
            min: Some(1),
            max: Some(6),
            ..Rule::NONE
        };
    }
    /// `Problem`
    pub mod problem {
        use crate::rules::Rule;

        /// `code`
        pub const CODE: Rule = Rule {
            values: &["malformed_request", "not_found", "method_not_allowed", "payload_too_large", "unsupported_media_type", "range_not_satisfiable", "validation_failed", "internal_error", "unavailable"],
            ..Rule::NONE
        };

        /// `status`
        pub const STATUS: Rule = Rule {
            min: Some(400),
            max: Some(599),
            ..Rule::NONE
        };
    }
    /// `Tag`
    pub mod tag {
        use crate::rules::Rule;

        /// `article_count`
        pub const ARTICLE_COUNT: Rule = Rule {
            min: Some(0),
            ..Rule::NONE
        };
    }
}

/// The rules of each operation.
pub mod operations {
    /// `list_articles`
    pub mod list_articles {
        use crate::rules::Rule;

        /// `q`
        pub const Q: Rule = Rule {
            min_length: Some(1),
            max_length: Some(200),
            pattern: Some("^[^\\x00-\\x1f\\x7f]*[\\p{L}\\p{N}][^\\x00-\\x1f\\x7f]*$"),
            ..Rule::NONE
        };

        /// `tag`
        pub const TAG: Rule = Rule {
            max_items: Some(5),
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
            ..Rule::NONE
        };

        /// `author`
        pub const AUTHOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[a-z0-9]+([._-][a-z0-9]+)*$"),
            ..Rule::NONE
        };

        /// `sort`
        pub const SORT: Rule = Rule {
            values: &["-published_at", "published_at", "-updated_at", "updated_at", "title", "-title", "relevance"],
            ..Rule::NONE
        };

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `get_article`
    pub mod get_article {
        use crate::rules::Rule;

        /// `slug`
        pub const SLUG: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
            ..Rule::NONE
        };
    }
    /// `list_authors`
    pub mod list_authors {
        use crate::rules::Rule;

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `get_author`
    pub mod get_author {
        use crate::rules::Rule;

        /// `username`
        pub const USERNAME: Rule = Rule {
            min_length: Some(1),
            max_length: Some(64),
            pattern: Some("^[a-z0-9]+([._-][a-z0-9]+)*$"),
            ..Rule::NONE
        };
    }
    /// `find_redirect`
    pub mod find_redirect {
        use crate::rules::Rule;

        /// `path`
        pub const PATH: Rule = Rule {
            min_length: Some(1),
            max_length: Some(500),
            pattern: Some("^/[^\\x00-\\x20\\x7f?#]*$"),
            ..Rule::NONE
        };
    }
    /// `list_sitemap_entries`
    pub mod list_sitemap_entries {
        use crate::rules::Rule;

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(1000),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `list_tags`
    pub mod list_tags {
        use crate::rules::Rule;

        /// `sort`
        pub const SORT: Rule = Rule {
            values: &["name", "-article_count"],
            ..Rule::NONE
        };

        /// `limit`
        pub const LIMIT: Rule = Rule {
            min: Some(1),
            max: Some(100),
            ..Rule::NONE
        };

        /// `cursor`
        pub const CURSOR: Rule = Rule {
            min_length: Some(1),
            max_length: Some(600),
            pattern: Some("^[A-Za-z0-9_-]+$"),
            ..Rule::NONE
        };
    }
    /// `get_tag`
    pub mod get_tag {
        use crate::rules::Rule;

        /// `slug`
        pub const SLUG: Rule = Rule {
            min_length: Some(1),
            max_length: Some(100),
            pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
            ..Rule::NONE
        };
    }
}

/// Every rule, by the name of its schema or operation and of its field.
pub const ALL: &[(&str, &str, Rule)] = &[
    ("Article", "reading_minutes", schemas::article::READING_MINUTES),
    ("Article", "version", schemas::article::VERSION),
    ("ArticleSummary", "reading_minutes", schemas::article_summary::READING_MINUTES),
    ("Author", "article_count", schemas::author::ARTICLE_COUNT),
    ("FieldError", "location", schemas::field_error::LOCATION),
    ("Heading", "level", schemas::heading::LEVEL),
    ("Problem", "code", schemas::problem::CODE),
    ("Problem", "status", schemas::problem::STATUS),
    ("Tag", "article_count", schemas::tag::ARTICLE_COUNT),
    ("list_articles", "q", operations::list_articles::Q),
    ("list_articles", "tag", operations::list_articles::TAG),
    ("list_articles", "author", operations::list_articles::AUTHOR),
    ("list_articles", "sort", operations::list_articles::SORT),
    ("list_articles", "limit", operations::list_articles::LIMIT),
    ("list_articles", "cursor", operations::list_articles::CURSOR),
    ("get_article", "slug", operations::get_article::SLUG),
    ("list_authors", "limit", operations::list_authors::LIMIT),
    ("list_authors", "cursor", operations::list_authors::CURSOR),
    ("get_author", "username", operations::get_author::USERNAME),
    ("find_redirect", "path", operations::find_redirect::PATH),
    ("list_sitemap_entries", "limit", operations::list_sitemap_entries::LIMIT),
    ("list_sitemap_entries", "cursor", operations::list_sitemap_entries::CURSOR),
    ("list_tags", "sort", operations::list_tags::SORT),
    ("list_tags", "limit", operations::list_tags::LIMIT),
    ("list_tags", "cursor", operations::list_tags::CURSOR),
    ("get_tag", "slug", operations::get_tag::SLUG),
];
