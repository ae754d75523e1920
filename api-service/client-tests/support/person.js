// Somebody with an account and a browser, who uses the site that we play.
import { Browser } from "./browser.js";

export class Person {
  constructor(site, { username, password }) {
    this.site = site;
    this.username = username;
    this.password = password;
    this.browser = new Browser();
  }

  /** Signs in on the site, which keeps the session in a cookie. */
  async signIn() {
    this.session = await this.site.signIn(this.username, this.password);
  }

  /** The same person in another browser, where they are not signed in. */
  elsewhere() {
    return new Person(this.site, this);
  }

  /**
   * Follows an application's link, signs in where that is needed, decides where that is asked, and comes
   * back to the application: gives the address with which it does. `shown` is what the site was told.
   */
  async visit(link, decision = "allow") {
    this.shown = [];
    const address = await this.browser.sentOn(link);
    if (!address.href.startsWith(`${this.site.url}/sign-in?`)) return address;
    const id = address.searchParams.get("request");
    let details = await this.#ask(id);
    if (details.next_step === "sign_in") {
      await this.signIn();
      details = await this.#ask(id);
    }
    const decided = details.next_step === "continue" ? "continue" : decision;
    return this.browser.sentOn(await this.site.decide(id, this.session, decided));
  }

  /** Follows an application's link out, confirms it on the site, and gives where the browser comes to. */
  async leave(link) {
    const address = await this.browser.sentOn(link);
    const id = address.searchParams.get("request");
    this.shown = [await this.site.leaving(id, this.session)];
    return this.browser.sentOn(await this.site.confirmLeaving(id, this.session));
  }

  async #ask(id) {
    const details = await this.site.details(id, this.session);
    this.shown.push(details);
    return details;
  }
}
