package org.compactpublisher.content.markdown;

import com.vladsch.flexmark.ast.Image;
import java.util.List;
import java.util.Optional;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
import org.compactpublisher.source.Rule;

/** Reads images that stand by themselves, with their text alternatives and captions. */
final class FigureReader {
  private final ProseTargets targets;
  private final ProseFaults faults;

  FigureReader(ProseTargets targets, ProseFaults faults) {
    this.targets = targets;
    this.faults = faults;
  }

  /** A figure; absent, and told, when its picture is not there. */
  Optional<Block> read(Image image) {
    String path = image.getUrl().unescape();
    String alternative = alternative(image, path);
    Optional<ProseTargets.Picture> picture = targets.picture(path);
    if (picture.isEmpty()) {
      tellMissing(image, path);
    }
    return picture.map(
        size -> new Block.Figure(path, size.width(), size.height(), alternative, caption(image)));
  }

  private String alternative(Image image, String path) {
    String alternative = image.getText().unescape().strip();
    if (alternative.isEmpty()) {
      faults.tell(
          Rule.TEXT_ALTERNATIVE,
          image,
          "the image has no text alternative",
          "say in the square brackets what the picture tells: ![…](" + path + ")");
    }
    return alternative;
  }

  private void tellMissing(Image image, String path) {
    faults.tell(
        Rule.REF_IMAGE,
        image,
        "'" + path + "' is not there",
        targets.pictures().isEmpty()
            ? "put the picture into the folder images/ of a compact, and show it in a text of it"
            : Suggestion.hint(path, targets.pictures(), "put the picture into images/"));
  }

  private static List<Inline> caption(Image image) {
    String title = image.getTitle().unescape();
    return title.isEmpty() ? List.of() : List.of(new Inline.Text(title));
  }
}
