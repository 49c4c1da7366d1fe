package org.compactpublisher.render.epub;

import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.theme.TemplateFunction;

/**
 * What the templates of a book can ask.
 *
 * @param page the page at hand, beside the package
 */
record BookFunctions(String page, BookLinks links, Labels labels) {

  /** Each function by its name. */
  Map<String, TemplateFunction> all() {
    Map<String, TemplateFunction> functions = new TreeMap<>();
    functions.put("label", given -> labels.text(given.text(0), given.values()));
    functions.put("count", given -> labels.count(given.text(0), given.number(1)));
    functions.put("id", given -> given.at(0, Anchor.class).fragment());
    functions.put("href", given -> links.href(page, given.at(0, Anchor.class)));
    functions.put("inside", given -> links.holds(given.at(0, Anchor.class)));
    functions.put("to", given -> Addresses.relative(page, given.text(0)));
    functions.put("plain", given -> InlineText.read(given.inlines()));
    return functions;
  }
}
