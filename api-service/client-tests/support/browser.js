// As much of a browser as redirects need: it keeps cookies and goes where it is sent.
import assert from "node:assert/strict";

export class Browser {
  #cookies = new Map();
  /** Set-Cookie headers, as they came. */
  seen = [];

  /** Asks for a page; gives the answer, whatever it is. */
  async get(url) {
    const cookie = [...this.#cookies].map((pair) => pair.join("=")).join("; ");
    const headers = { accept: "text/html", ...(cookie && { cookie }) };
    const answer = await fetch(url, { redirect: "manual", headers });
    for (const header of answer.headers.getSetCookie()) this.#keep(header);
    return answer;
  }

  /** Asks for a page that sends it elsewhere; gives where. */
  async sentOn(url) {
    const answer = await this.get(url);
    const text = await answer.text();
    assert.equal(answer.status, 303, `${url}: ${text}`);
    return new URL(answer.headers.get("location"));
  }

  #keep(header) {
    this.seen.push(header);
    const [pair, ...attributes] = header.split(";").map((part) => part.trim());
    const [name, value] = pair.split(/=(.*)/s);
    // What browsers ask of this name, or they drop the cookie (RFC 6265bis, 4.1.3.2).
    if (name.startsWith("__Host-")) {
      const given = attributes.map((one) => one.toLowerCase());
      assert.ok(given.includes("secure") && given.includes("path=/"), header);
      assert.ok(!given.some((one) => one.startsWith("domain")), header);
    }
    const isOver = attributes.some((one) => /^max-age=0$/i.test(one));
    if (isOver || value === "") this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
