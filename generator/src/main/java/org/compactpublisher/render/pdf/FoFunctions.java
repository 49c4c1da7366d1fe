package org.compactpublisher.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.BlockText;
import org.compactpublisher.document.DocumentSet;
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
    functions.put("label", given -> JoinedWords.of(labels.text(given.text(0), given.values())));
    functions.put("count", given -> JoinedWords.of(labels.count(given.text(0), given.number(1))));
    functions.put("joined", given -> JoinedWords.of(given.text(0)));
    functions.put("id", given -> Addresses.onePageId(given.at(0, Anchor.class)));
    functions.put("link", given -> link(given.at(0, Anchor.class)));
    functions.put("plain", given -> InlineText.read(given.inlines()));
    functions.put("printed", given -> Addresses.printed(given.text(0)));
    functions.put("breakable", given -> breakable(given.text(0)));
    functions.put("letters", given -> BlockText.of(given.list(Block.class)).length());
    functions.put("balanced", given -> TitleLines.balanced(given.text(0), given.number(1)));
    functions.put("worded", given -> worded(given.text(0)));
    return functions;
  }

  private FoLink link(Anchor target) {
    return target.compact().equals(documents.id())
        ? new FoLink(true, Addresses.onePageId(target))
        : new FoLink(false, baseUrl + Addresses.of(target));
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
}
