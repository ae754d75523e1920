//! A browser without scripts: it keeps cookies and goes where it is sent.

use std::cell::RefCell;
use std::collections::BTreeMap;

use reqwest::Method;

use crate::support::{Pair, Reply};

/// A browser that somebody sits at.
pub struct Browser<'a> {
    pair: &'a Pair,
    site: String,
    /// By host and port alike, for site and API are one host here.
    cookies: RefCell<BTreeMap<String, String>>,
}

impl<'a> Browser<'a> {
    pub fn new(pair: &'a Pair) -> Self {
        Self::at(pair, &pair.url)
    }

    /// A browser that looks at another instance of the site.
    pub fn at(pair: &'a Pair, site: &str) -> Self {
        Self {
            pair,
            site: site.to_owned(),
            cookies: RefCell::default(),
        }
    }

    /// Opens a page, and goes where it is sent until there is one.
    pub async fn open(&self, address: &str) -> Reply {
        let mut address = address.to_owned();
        for _ in 0..12 {
            let reply = self.ask(Method::GET, &address, None, &[]).await;
            match reply.header("location") {
                "" => return reply,
                next => address = next.to_owned(),
            }
        }
        panic!("{address} leads in circles");
    }

    /// Asks once.
    pub async fn get(&self, address: &str) -> Reply {
        self.ask(Method::GET, address, None, &[]).await
    }

    /// Sends a form as a page of the site does, and says what came back.
    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Reply {
        let own = [("sec-fetch-site", "same-origin")];
        self.post_with(address, fields, &own).await
    }

    pub async fn post_with(
        &self,
        address: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Reply {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.ask(Method::POST, address, Some(body), headers).await
    }

    /// Sends a form and goes where that leads.
    pub async fn submit(&self, address: &str, fields: &[(&str, &str)]) -> Reply {
        let reply = self.post(address, fields).await;
        match reply.header("location") {
            "" => reply,
            next => self.open(next).await,
        }
    }

    /// Signs in to the site, and opens this page.
    pub async fn sign_in(&self, username: &str, next: &str) -> Reply {
        let page = self.open(&format!("/sign-in?next={next}")).await;
        let fields = [
            ("request", page.value("request")),
            ("login", username.to_owned()),
            ("password", sample_api::PASSWORD.to_owned()),
        ];
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        self.submit("/sign-in", &fields).await
    }

    /// The names of the cookies that it keeps.
    pub fn cookies(&self) -> Vec<String> {
        self.cookies.borrow().keys().cloned().collect()
    }

    pub fn cookie(&self, name: &str) -> String {
        self.cookies.borrow().get(name).cloned().unwrap_or_default()
    }

    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.into(), value.into());
    }

    async fn ask(
        &self,
        method: Method,
        address: &str,
        body: Option<String>,
        headers: &[(&str, &str)],
    ) -> Reply {
        // The site believes itself to be at its usual address.
        let address = match address.strip_prefix("http://localhost:3000") {
            Some(path) => format!("{}{path}", self.site),
            None if address.starts_with('/') => format!("{}{address}", self.site),
            None => address.to_owned(),
        };
        let cookies: Vec<String> = self
            .cookies
            .borrow()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let cookies = cookies.join("; ");
        let mut all = vec![("cookie", cookies.as_str())];
        all.extend_from_slice(headers);
        if body.is_some() {
            all.push(("content-type", "application/x-www-form-urlencoded"));
        }
        let reply = self.pair.ask(method, &address, &all, body).await;
        for cookie in reply.headers.get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap();
            let (name, rest) = cookie.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if value.is_empty() {
                self.cookies.borrow_mut().remove(name);
            } else {
                self.set_cookie(name, value);
            }
        }
        reply
    }
}

impl Reply {
    /// What a field of the page holds.
    pub fn value(&self, name: &str) -> String {
        let field = self
            .body
            .split("<input")
            .find(|field| field.contains(&format!("name=\"{name}\"")))
            .unwrap_or_else(|| panic!("no field {name} in {} {}", self.status, self.body));
        let value = field.split("value=\"").nth(1).unwrap();
        value.split('"').next().unwrap().to_owned()
    }

    pub fn cookie_attributes(&self, name: &str) -> String {
        let cookies = self.headers.get_all("set-cookie").iter();
        cookies
            .map(|cookie| cookie.to_str().unwrap())
            .find(|cookie| cookie.starts_with(&format!("{name}=")))
            .unwrap()
            .to_owned()
    }
}
