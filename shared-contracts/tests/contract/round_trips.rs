// Generated from openapi.json by shared-contracts/generator. Do not edit:
// change the API's code (or the generator) and run shared-contracts/regenerate.
use crate::sample;
use shared_contracts::types;

#[test]
fn an_example_of_every_schema_survives_a_round_trip() {
    sample::round_trip::<types::Article>("Article");
    sample::round_trip::<types::ArticlePage>("ArticlePage");
    sample::round_trip::<types::ArticleSort>("ArticleSort");
    sample::round_trip::<types::ArticleSummary>("ArticleSummary");
    sample::round_trip::<types::Author>("Author");
    sample::round_trip::<types::AuthorPage>("AuthorPage");
    sample::round_trip::<types::AuthorRef>("AuthorRef");
    sample::round_trip::<types::FieldError>("FieldError");
    sample::round_trip::<types::Heading>("Heading");
    sample::round_trip::<types::Health>("Health");
    sample::round_trip::<types::JsonFeed>("JsonFeed");
    sample::round_trip::<types::JsonFeedAuthor>("JsonFeedAuthor");
    sample::round_trip::<types::JsonFeedItem>("JsonFeedItem");
    sample::round_trip::<types::Location>("Location");
    sample::round_trip::<types::MediaRef>("MediaRef");
    sample::round_trip::<types::Problem>("Problem");
    sample::round_trip::<types::ProblemCode>("ProblemCode");
    sample::round_trip::<types::Publication>("Publication");
    sample::round_trip::<types::Redirect>("Redirect");
    sample::round_trip::<types::SitemapEntry>("SitemapEntry");
    sample::round_trip::<types::SitemapPage>("SitemapPage");
    sample::round_trip::<types::Tag>("Tag");
    sample::round_trip::<types::TagPage>("TagPage");
    sample::round_trip::<types::TagRef>("TagRef");
    sample::round_trip::<types::TagSort>("TagSort");
}
