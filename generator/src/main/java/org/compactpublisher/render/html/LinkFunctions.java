package org.compactpublisher.render.html;

import java.util.Map;
import org.compactpublisher.document.Alphabet;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.theme.Arguments;
import org.compactpublisher.theme.TemplateFunction;

/** The links of a page as templates ask for them. */
final class LinkFunctions {
  private LinkFunctions() {}

  static Map<String, TemplateFunction> of(
      Page page, Links links, String baseUrl, Alphabet alphabet) {
    return Map.of(
        "href", given -> links.href(given.at(0, Anchor.class)),
        "id", given -> links.id(given.at(0, Anchor.class)),
        "to", given -> links.to(given.text(0)),
        "mailto", LinkFunctions::message,
        "absolute", given -> baseUrl + Addresses.of(given.at(0, Anchor.class)),
        "here", given -> Addresses.page(given.at(0, Anchor.class)).equals(page.path()),
        "letters", given -> LetterGroup.of(given.at(0, Block.Glossary.class).terms(), alphabet));
  }

  private static String message(Arguments given) {
    return given.count() > 2
        ? MailAddress.about(given.text(0), given.text(1), given.text(2), given.text(3))
        : MailAddress.about(given.text(0), given.text(1));
  }
}
