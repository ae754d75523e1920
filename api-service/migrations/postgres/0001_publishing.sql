-- Users, articles, tags and media: what a reader can see.
-- Text that is sorted or compared uses COLLATE "C", so that both engines order alike.

CREATE TABLE users (
    id            uuid PRIMARY KEY,
    username      text COLLATE "C" NOT NULL UNIQUE,
    display_name  text NOT NULL,
    bio           text NOT NULL DEFAULT '',
    website_url   text,
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL
);

CREATE TABLE tags (
    id            uuid PRIMARY KEY,
    slug          text COLLATE "C" NOT NULL UNIQUE,
    name          text COLLATE "C" NOT NULL,
    created_at    timestamptz NOT NULL
);
CREATE INDEX tags_by_name ON tags (name, id);

-- The bytes lie in the media store under their digest; a row never changes.
CREATE TABLE media (
    id            uuid PRIMARY KEY,
    sha256        bytea NOT NULL UNIQUE,
    media_type    text NOT NULL,
    byte_length   bigint NOT NULL,
    width         bigint,
    height        bigint,
    file_name     text NOT NULL,
    created_at    timestamptz NOT NULL
);

-- The stock English configuration drops stop words, so that "to be or not to be" finds
-- nothing, and tells "café" from "cafe". This one stems alike, keeps every word and ignores
-- accents, as SQLite's tokenizer does.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TEXT SEARCH DICTIONARY verso_english_stem (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION verso (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION verso
    ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part, numword, hword_numpart
    WITH unaccent, verso_english_stem;

-- The stock parser keeps addresses, paths and versions in one piece and drops what looks like
-- a tag, so that `Vec<String>` loses a word. With spaces for signs it sees only words.
CREATE FUNCTION verso_words(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN translate($1, '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~', repeat(' ', 32));

CREATE TABLE articles (
    id              uuid PRIMARY KEY,
    slug            text COLLATE "C" NOT NULL UNIQUE,
    title           text COLLATE "C" NOT NULL,
    summary         text NOT NULL,
    cover_media_id  uuid REFERENCES media (id),
    cover_alt       text NOT NULL DEFAULT '',
    word_count      bigint NOT NULL,
    published_at    timestamptz,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    version         bigint NOT NULL DEFAULT 1,
    source          text COLLATE "C" UNIQUE,
    source_hash     bytea,
    headings        jsonb NOT NULL,
    body_markdown   text NOT NULL,
    body_html       text NOT NULL,
    body_text       text NOT NULL,
    search          tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('verso', verso_words(title)), 'A')
        || setweight(to_tsvector('verso', verso_words(summary)), 'B')
        || setweight(to_tsvector('verso', verso_words(body_text)), 'C')
    ) STORED
);
CREATE INDEX articles_by_published_at ON articles (published_at, id) WHERE published_at IS NOT NULL;
CREATE INDEX articles_by_updated_at ON articles (updated_at, id) WHERE published_at IS NOT NULL;
CREATE INDEX articles_by_title ON articles (title, id) WHERE published_at IS NOT NULL;
CREATE INDEX articles_by_search ON articles USING gin (search);

-- published_at is repeated in both join tables: the page of a tag or of an author
-- is then one range of one index, however many articles there are.
CREATE TABLE article_authors (
    article_id    uuid NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    user_id       uuid NOT NULL REFERENCES users (id),
    position      bigint NOT NULL,
    published_at  timestamptz,
    PRIMARY KEY (article_id, user_id)
);
CREATE INDEX article_authors_by_user ON article_authors (user_id, published_at, article_id);

CREATE TABLE article_tags (
    article_id    uuid NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    tag_id        uuid NOT NULL REFERENCES tags (id),
    position      bigint NOT NULL,
    published_at  timestamptz,
    PRIMARY KEY (article_id, tag_id)
);
CREATE INDEX article_tags_by_tag ON article_tags (tag_id, published_at, article_id);

-- Where an article could be found before; the site answers these with a redirect.
CREATE TABLE redirects (
    path          text COLLATE "C" PRIMARY KEY,
    article_id    uuid NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    created_at    timestamptz NOT NULL
);
CREATE INDEX redirects_by_article ON redirects (article_id);
