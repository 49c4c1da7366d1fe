package org.compactpublisher.render.html;

import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Alphabet;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.theme.TemplateFunction;

/** The links of a page as templates ask for them. */
final class LinkFunctions {
  private LinkFunctions() {}

  static Map<String, TemplateFunction> of(
      Page page, Links links, String baseUrl, Alphabet alphabet) {
    return Map.of(
        "href", given -> links.href(anchor(given)),
        "id", given -> links.id(anchor(given)),
        "to", given -> links.to(String.valueOf(given.get(0))),
        "mailto", LinkFunctions::message,
        "absolute", given -> baseUrl + Addresses.of(anchor(given)),
        "here", given -> Addresses.page(anchor(given)).equals(page.path()),
        "letters", given -> LetterGroup.of(glossary(given).terms(), alphabet));
  }

  private static String message(List<Object> given) {
    return given.size() > 2
        ? MailAddress.about(text(given, 0), text(given, 1), text(given, 2), text(given, 3))
        : MailAddress.about(text(given, 0), text(given, 1));
  }

  private static String text(List<Object> given, int position) {
    if (given.size() > position && given.get(position) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("argument " + (position + 1) + " must be a text");
  }

  private static Anchor anchor(List<Object> given) {
    if (!given.isEmpty() && given.get(0) instanceof Anchor anchor) {
      return anchor;
    }
    throw new IllegalArgumentException("argument 1 must be an anchor");
  }

  private static Block.Glossary glossary(List<Object> given) {
    if (!given.isEmpty() && given.get(0) instanceof Block.Glossary glossary) {
      return glossary;
    }
    throw new IllegalArgumentException("argument 1 must be a glossary");
  }
}
