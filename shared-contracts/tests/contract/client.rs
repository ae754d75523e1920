//! The generated client over a transport that answers by itself.

use crate::sample::{self, Fullness, example};
use serde_json::{Value, json};
use shared_contracts::CONTRACT_VERSION;
use shared_contracts::client::reqwest::{Client, Request, Response, Url};
use shared_contracts::client::reqwest_middleware::{
    ClientBuilder, ClientWithMiddleware, Middleware, Next, Result,
};
use shared_contracts::client::{ApiOpError, GetArticleApiError, HttpClient};
use shared_contracts::types::{Article, ArticlePage};
use std::sync::{Arc, Mutex};

/// A layer that answers every request in the same way and remembers what was asked.
#[derive(Clone)]
struct Answering {
    status: u16,
    version: &'static str,
    body: Vec<u8>,
    asked: Arc<Mutex<Vec<Url>>>,
}

impl Answering {
    fn with(status: u16, body: &Value) -> Self {
        Self {
            status,
            version: CONTRACT_VERSION,
            body: body.to_string().into_bytes(),
            asked: Arc::default(),
        }
    }

    fn response(&self) -> Response {
        http::Response::builder()
            .status(self.status)
            .header(shared_contracts::VERSION_HEADER, self.version)
            .body(self.body.clone())
            .expect("a response")
            .into()
    }

    /// A client on top of this layer, as a cache would be put under it.
    fn client(&self) -> HttpClient {
        HttpClient::connect("http://api.test/", layered(self.clone()))
    }
}

#[async_trait::async_trait]
impl Middleware for Answering {
    async fn handle(
        &self,
        request: Request,
        _: &mut http::Extensions,
        _: Next<'_>,
    ) -> Result<Response> {
        self.asked
            .lock()
            .expect("unpoisoned")
            .push(request.url().clone());
        Ok(self.response())
    }
}

fn layered(layer: impl Middleware) -> ClientWithMiddleware {
    ClientBuilder::new(Client::new()).with(layer).build()
}

fn example_of(schema: &str) -> Value {
    let document = sample::document();
    let schema = &document["components"]["schemas"][schema];
    example(&document, schema, Fullness::Everything)
}

#[tokio::test]
async fn a_layer_under_the_client_can_answer_for_the_network() {
    let sent = example_of("Article");
    let api = Answering::with(200, &sent).client();
    let read = api.get_article("hello-world").await.expect("an article");
    let expected: Article = serde_json::from_value(sent).expect("the example is an article");
    assert_eq!(read, expected);
}

#[tokio::test]
async fn parameters_are_encoded_and_lists_are_repeated() {
    let layer = Answering::with(200, &example_of("ArticlePage"));
    let api = layer.client();
    let _: ArticlePage = api
        .list_articles_builder()
        .q("a&b c")
        .tag(vec!["one".to_owned(), "two".to_owned()])
        .limit(10)
        .send()
        .await
        .expect("a page");
    let _ = api.get_tag("a/b?c").await;
    let asked = layer.asked.lock().expect("unpoisoned");
    assert_eq!(
        asked[0].as_str(),
        "http://api.test/api/v1/articles?q=a%26b+c&tag=one&tag=two&limit=10"
    );
    assert_eq!(asked[1].as_str(), "http://api.test/api/v1/tags/a%2Fb%3Fc");
}

#[tokio::test]
async fn an_error_comes_back_as_the_problem_the_api_described() {
    let api = Answering::with(404, &example_of("Problem")).client();
    let error = api.get_article("nothing-here").await.expect_err("a 404");
    assert_eq!(error.status(), Some(404));
    let problem = error.problem().expect("a problem document");
    assert_eq!(json!(problem), example_of("Problem"));
    let ApiOpError::Api(answer) = error else {
        panic!("the API answered")
    };
    assert!(matches!(answer.typed, Some(GetArticleApiError::Status404(typed)) if typed == problem));
}

#[tokio::test]
async fn an_error_that_is_no_problem_document_still_has_its_status() {
    let api = Answering::with(502, &json!("a proxy's words")).client();
    let error = api.get_article("hello-world").await.expect_err("a 502");
    assert_eq!((error.status(), error.problem()), (Some(502), None));
}

#[tokio::test]
async fn media_come_back_as_bytes() {
    let mut layer = Answering::with(200, &Value::Null);
    layer.body = vec![0xff, 0x00, 0xd8];
    let bytes = layer
        .client()
        .get_media("0191e7c2-11f2-7f4b-8c43-5d1f2a9b7e60")
        .await;
    assert_eq!(bytes.expect("bytes").as_ref(), [0xff, 0x00, 0xd8]);
}

/// One connection's worth of a server that speaks another contract.
async fn server_of_version(version: &str) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let address = listener.local_addr().expect("an address");
    let body = example_of("Publication").to_string();
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontract-version: {version}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let _ = stream.read(&mut [0; 4096]).await;
        let _ = stream.write_all(answer.as_bytes()).await;
    });
    format!("http://{address}")
}

#[tokio::test]
async fn a_server_whose_contract_fits_is_used() {
    let api = HttpClient::connect(&server_of_version(CONTRACT_VERSION).await, Client::new());
    assert!(api.get_publication().await.is_ok());
}

#[tokio::test]
async fn a_server_whose_contract_does_not_fit_is_refused_with_both_versions() {
    let api = HttpClient::connect(&server_of_version("99.0.0").await, Client::new());
    let error = api.get_publication().await.expect_err("a skew");
    let skew = error.version_skew().expect("the reason is the version");
    assert_eq!(
        (skew.served.as_str(), skew.expected),
        ("99.0.0", CONTRACT_VERSION)
    );
    assert!(
        error.to_string().contains("Upgrade this program"),
        "{error}"
    );
}
