-- Users, articles, tags and media: what a reader can see.
-- Times are RFC 3339 text in UTC, which sorts as time; ids are UUIDv7 blobs.

CREATE TABLE users (
    id            BLOB PRIMARY KEY NOT NULL,
    username      TEXT NOT NULL UNIQUE,
    display_name  TEXT NOT NULL,
    bio           TEXT NOT NULL DEFAULT '',
    website_url   TEXT,
    created_at    TEXT NOT NULL,
    updated_at    TEXT NOT NULL
);

CREATE TABLE tags (
    id            BLOB PRIMARY KEY NOT NULL,
    slug          TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    created_at    TEXT NOT NULL
);
CREATE INDEX tags_by_name ON tags (name, id);

-- The bytes lie in the media store under their digest; a row never changes.
CREATE TABLE media (
    id            BLOB PRIMARY KEY NOT NULL,
    sha256        BLOB NOT NULL UNIQUE,
    media_type    TEXT NOT NULL,
    byte_length   BIGINT NOT NULL,
    width         BIGINT,
    height        BIGINT,
    file_name     TEXT NOT NULL,
    created_at    TEXT NOT NULL
);

-- `number` is the rowid that full-text search refers to; the long columns come last
-- so that a list never reads the pages they overflow into.
CREATE TABLE articles (
    number          INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE,
    slug            TEXT NOT NULL UNIQUE,
    title           TEXT NOT NULL,
    summary         TEXT NOT NULL,
    cover_media_id  BLOB REFERENCES media (id),
    cover_alt       TEXT NOT NULL DEFAULT '',
    word_count      BIGINT NOT NULL,
    published_at    TEXT,
    created_at      TEXT NOT NULL,
    updated_at      TEXT NOT NULL,
    version         BIGINT NOT NULL DEFAULT 1,
    source          TEXT UNIQUE,
    source_hash     BLOB,
    headings        TEXT NOT NULL,
    body_markdown   TEXT NOT NULL,
    body_html       TEXT NOT NULL,
    body_text       TEXT NOT NULL
);
CREATE INDEX articles_by_published_at ON articles (published_at, id) WHERE published_at IS NOT NULL;
CREATE INDEX articles_by_updated_at ON articles (updated_at, id) WHERE published_at IS NOT NULL;
CREATE INDEX articles_by_title ON articles (title, id) WHERE published_at IS NOT NULL;

-- published_at is repeated in both join tables: the page of a tag or of an author
-- is then one range of one index, however many articles there are.
CREATE TABLE article_authors (
    article_id    BLOB NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    user_id       BLOB NOT NULL REFERENCES users (id),
    position      BIGINT NOT NULL,
    published_at  TEXT,
    PRIMARY KEY (article_id, user_id)
);
CREATE INDEX article_authors_by_user ON article_authors (user_id, published_at, article_id);

CREATE TABLE article_tags (
    article_id    BLOB NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    tag_id        BLOB NOT NULL REFERENCES tags (id),
    position      BIGINT NOT NULL,
    published_at  TEXT,
    PRIMARY KEY (article_id, tag_id)
);
CREATE INDEX article_tags_by_tag ON article_tags (tag_id, published_at, article_id);

-- Where an article could be found before; the site answers these with a redirect.
CREATE TABLE redirects (
    path          TEXT PRIMARY KEY NOT NULL,
    article_id    BLOB NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    created_at    TEXT NOT NULL
);
CREATE INDEX redirects_by_article ON redirects (article_id);

CREATE VIRTUAL TABLE article_search USING fts5 (
    title, summary, body_text,
    content = 'articles', content_rowid = 'number',
    tokenize = 'porter unicode61 remove_diacritics 2',
    prefix = '2 3'
);
CREATE TRIGGER article_search_after_insert AFTER INSERT ON articles BEGIN
    INSERT INTO article_search (rowid, title, summary, body_text)
    VALUES (new.number, new.title, new.summary, new.body_text);
END;
CREATE TRIGGER article_search_after_delete AFTER DELETE ON articles BEGIN
    INSERT INTO article_search (article_search, rowid, title, summary, body_text)
    VALUES ('delete', old.number, old.title, old.summary, old.body_text);
END;
CREATE TRIGGER article_search_after_update AFTER UPDATE OF title, summary, body_text ON articles BEGIN
    INSERT INTO article_search (article_search, rowid, title, summary, body_text)
    VALUES ('delete', old.number, old.title, old.summary, old.body_text);
    INSERT INTO article_search (rowid, title, summary, body_text)
    VALUES (new.number, new.title, new.summary, new.body_text);
END;
