// Signs somebody in (authorization code with PKCE).
use std::error::Error;

use oauth2::basic::BasicClient;
use oauth2::reqwest::{blocking::Client, redirect::Policy};
use oauth2::url::Url;
use oauth2::{AuthType, ClientSecret}; // @if(secret)
use oauth2::{AuthUrl, AuthorizationCode, ClientId, CsrfToken, PkceCodeChallenge};
use oauth2::{RedirectUrl, Scope, TokenResponse, TokenUrl};

fn main() -> Result<(), Box<dyn Error>> {
    let api = "https://api.example";
    let oauth = BasicClient::new(ClientId::new("the-client-id".into()))
        .set_client_secret(ClientSecret::new(std::env::var("CLIENT_SECRET")?)) // @if(secret)
        .set_auth_type(AuthType::BasicAuth) // @if(basic)
        .set_auth_type(AuthType::RequestBody) // @if(post)
        .set_auth_uri(AuthUrl::new(format!("{api}/oauth2/authorize"))?)
        .set_token_uri(TokenUrl::new(format!("{api}/oauth2/token"))?)
        .set_redirect_uri(RedirectUrl::new("https://app.example/callback".into())?);
    let http = Client::builder().redirect(Policy::none()).build()?;

    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let (link, state) = oauth
        .authorize_url(CsrfToken::new_random)
        .add_scopes(
            "the-scopes"
                .split(' ')
                .map(|scope| Scope::new(scope.into())),
        )
        .set_pkce_challenge(challenge)
        .url();
    println!("Open this link and allow it:\n\n{link}\n");
    println!("Paste the address that you were sent to:");
    let mut address = String::new();
    std::io::stdin().read_line(&mut address)?;

    let address = Url::parse(address.trim())?;
    let parameter = |name| {
        let mut pairs = address.query_pairs();
        pairs
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    };
    if parameter("state").as_ref() != Some(state.secret()) {
        return Err("this is not the answer to our question".into());
    }
    let code = parameter("code").ok_or("it was not allowed")?;
    let tokens = oauth
        .exchange_code(AuthorizationCode::new(code))
        .set_pkce_verifier(verifier)
        .request(&http)?;

    let call = http.get(format!("{api}/the-call"));
    let answer = call.bearer_auth(tokens.access_token().secret()).send()?;
    println!("{}", answer.text()?);
    Ok(())
}
