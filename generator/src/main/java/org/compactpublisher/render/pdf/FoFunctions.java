package org.compactpublisher.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.BlockText;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.theme.TemplateFunction;

/** What the templates of a PDF can ask. */
final class FoFunctions {
  /** A place where a line may end, which has no width. */
  private static final String BREAK = "\u200b";

  /** Letters of an address that every column has room for, in 18 point and below. */
  private static final int LONGEST_WHOLE = 26;

  private static final double LONGEST_WHOLE_IN = 18;

  private final DocumentSet documents;
  private final Labels labels;
  private final String baseUrl;
  private final Profile profile;

  FoFunctions(DocumentSet documents, Labels labels, String baseUrl, Profile profile) {
    this.documents = documents;
    this.labels = labels;
    this.baseUrl = baseUrl;
    this.profile = profile;
  }

  /** Each function by its name. */
  Map<String, TemplateFunction> all() {
    Map<String, TemplateFunction> functions = new TreeMap<>();
    functions.put("label", given -> JoinedWords.of(labels.text(text(given), values(given))));
    functions.put("count", given -> JoinedWords.of(labels.count(text(given), number(given))));
    functions.put("joined", given -> JoinedWords.of(text(given)));
    functions.put("id", given -> Addresses.onePageId(argument(given, 0, Anchor.class)));
    functions.put("link", given -> link(argument(given, 0, Anchor.class)));
    functions.put("plain", given -> InlineText.read(inlines(given)));
    functions.put("printed", given -> printed(text(given)));
    functions.put("breakable", given -> breakable(text(given)));
    functions.put("letters", given -> BlockText.of(blocks(given)).length());
    functions.put("balanced", given -> TitleLines.balanced(text(given), number(given)));
    functions.put("worded", given -> worded(text(given)));
    return functions;
  }

  private FoLink link(Anchor target) {
    return target.compact().equals(documents.id())
        ? new FoLink(true, Addresses.onePageId(target))
        : new FoLink(false, baseUrl + Addresses.of(target));
  }

  /** An address as people write it. */
  private static String printed(String address) {
    return address.replaceFirst("^(https?://|mailto:|tel:)", "").replaceFirst("/$", "");
  }

  /** A long address may end a line after a slash and before a full stop, an at sign or a sign. */
  private String breakable(String address) {
    if (address.length() * profile.points() <= LONGEST_WHOLE * LONGEST_WHOLE_IN) {
      return address;
    }
    return address
        .replaceAll("(?<=[^/])/(?=[^/])", "/" + BREAK)
        .replaceAll("([.@?&=_#])", BREAK + "$1");
  }

  /** Whether a picture is a drawing with words in it, which cannot be set in large print. */
  private boolean worded(String image) {
    return documents.contents().assets().stream()
        .filter(asset -> asset.path().equals(image))
        .map(asset -> new String(asset.bytes(), StandardCharsets.UTF_8))
        .anyMatch(picture -> picture.contains("<svg") && picture.contains("<text"));
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

  private static List<Block> blocks(List<Object> given) {
    List<Block> blocks = new ArrayList<>();
    for (Object block : argument(given, 0, List.class)) {
      blocks.add((Block) block);
    }
    return blocks;
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
