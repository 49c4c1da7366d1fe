package org.compactpublisher.render.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Inline;
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
    functions.put("label", given -> labels.text(text(given), values(given)));
    functions.put("count", given -> labels.count(text(given), number(given)));
    functions.put("id", given -> argument(given, 0, Anchor.class).fragment());
    functions.put("href", given -> links.href(page, argument(given, 0, Anchor.class)));
    functions.put("inside", given -> links.holds(argument(given, 0, Anchor.class)));
    functions.put("to", given -> Addresses.relative(page, text(given)));
    functions.put("plain", given -> InlineText.read(inlines(given)));
    return functions;
  }

  private static String text(List<Object> given) {
    return argument(given, 0, String.class);
  }

  private static int number(List<Object> given) {
    return argument(given, 1, Number.class).intValue();
  }

  private static List<Inline> inlines(List<Object> given) {
    List<Inline> inlines = new ArrayList<>();
    for (Object inline : argument(given, 0, List.class)) {
      inlines.add((Inline) inline);
    }
    return inlines;
  }

  private static Map<String, String> values(List<Object> given) {
    Map<String, String> values = new TreeMap<>();
    if (given.size() > 1 && given.get(1) instanceof Map<?, ?> map) {
      map.forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
    }
    return values;
  }

  private static <T> T argument(List<Object> given, int position, Class<T> type) {
    if (given.size() > position && type.isInstance(given.get(position))) {
      return type.cast(given.get(position));
    }
    throw new IllegalArgumentException(
        "argument " + (position + 1) + " must be a " + type.getSimpleName());
  }
}
