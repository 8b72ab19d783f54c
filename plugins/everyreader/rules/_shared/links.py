"""Where a link leads, inside the site."""

from __future__ import annotations

from urllib.parse import unquote, urljoin, urlsplit

from everyreader.types import Page


def target_of(page: Page, href: str) -> tuple[str, str] | None:
    """URL and fragment that `href` on `page` leads to: "ar/plan/", "costs".

    None where that is outside the site, or can't be known. An address that starts with a slash depends on
    the folder under which the site is published.
    """
    href = href.strip()
    try:
        parts = urlsplit(href)
    except ValueError:  # no address that anybody can read
        return None
    if parts.scheme or parts.netloc or href.startswith("/"):
        return None
    path = unquote(urlsplit(urljoin(f"/{page.url}", parts.path)).path).lstrip("/") if parts.path else page.url
    return path.removesuffix("index.html"), unquote(parts.fragment)
