// One address of every kind of page, found by following links as a reader does.

/** @returns {Promise<Record<string, string>>} kind of page to path */
export async function findPaths(url) {
  const read = async (path) => (await fetch(url + path)).text();
  const link = (html, kind) => html.match(new RegExp(`href="(/${kind}/[^"?#]+)"`))?.[1];
  const home = await read("/");
  const [tags, authors] = [await read("/tags"), await read("/authors")];
  const articles = [...home.matchAll(/href="(\/articles\/[^"?#]+)"/g)].map((match) => match[1]);
  const withCode = [];
  for (const article of articles) {
    if ((await read(article)).includes("<pre>")) withCode.push(article);
  }
  if (withCode.length === 0) throw new Error("None of the articles on the front page has a code block to look at.");
  return {
    "front page": "/",
    article: articles[0],
    "article with code": withCode[0],
    "tag index": "/tags",
    tag: link(tags, "tags"),
    "author index": "/authors",
    author: link(authors, "authors"),
    search: "/search?q=the",
    "empty search": "/search?q=xyzzyplugh",
    "search without words": "/search",
    "not found": "/no-such-page",
    "address not understood": "/?cursor=nonsense",
  };
}
