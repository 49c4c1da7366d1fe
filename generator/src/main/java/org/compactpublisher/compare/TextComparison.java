package org.compactpublisher.compare;

import java.util.List;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Change.Showing;
import org.compactpublisher.document.Inline;
import org.compactpublisher.model.Undertaking;

/**
 * Two wordings of a promise as they are put beside each other.
 *
 * @param before the older wording of each undertaking that is carried on, marked where it changed
 * @param after the newer wording, marked where it changed
 */
public record TextComparison(
    Showing showing, Similarity similarity, List<List<Block>> before, List<Block> after) {
  /** Under this, in hundredths, words are not marked. */
  public static final int TOO_FEW_SHARED = 30;

  public TextComparison {
    before = before.stream().map(List::copyOf).toList();
    after = List.copyOf(after);
  }

  /** Compares undertakings, taken together, with the one that carries them on. */
  public static TextComparison of(List<Undertaking> before, Undertaking after) {
    List<Wording> old = before.stream().map(Wording::of).toList();
    Wording fresh = Wording.of(after);
    WordDifference difference = difference(old, fresh);
    Showing showing = showing(old, fresh, difference);
    if (showing != Showing.MARKED) {
      return new TextComparison(
          showing,
          difference.similarity(),
          old.stream().map(Wording::blocks).toList(),
          fresh.blocks());
    }
    WordMarks removed = new WordMarks(difference.removed(), Inline.Removed::new);
    WordMarks added = new WordMarks(difference.added(), Inline.Added::new);
    return new TextComparison(
        showing,
        difference.similarity(),
        old.stream().map(removed::next).toList(),
        added.next(fresh));
  }

  /** How alike an undertaking and others, taken together, are. */
  static Similarity similarity(List<Undertaking> before, List<Undertaking> after) {
    return new Similarity(
        CommonWords.of(letters(before), letters(after)).count(),
        letters(before).size() + letters(after).size());
  }

  /** The wording of an undertaking that stands alone. */
  public static List<Block> alone(Undertaking undertaking) {
    return Wording.of(undertaking).blocks();
  }

  private static WordDifference difference(List<Wording> before, Wording after) {
    List<String> letters = before.stream().flatMap(each -> each.letters().stream()).toList();
    return WordDifference.of(letters, after.letters());
  }

  private static List<String> letters(List<Undertaking> undertakings) {
    return undertakings.stream().flatMap(each -> Wording.of(each).letters().stream()).toList();
  }

  private static Showing showing(List<Wording> before, Wording after, WordDifference difference) {
    boolean tooFew = difference.similarity().hundredths() < TOO_FEW_SHARED;
    if (tooFew || difference.leavesNothing()) {
      return Showing.ANEW;
    } else if (!difference.removed().isEmpty() || !difference.added().isEmpty()) {
      return Showing.MARKED;
    }
    List<String> old = before.stream().flatMap(each -> each.text().stream()).toList();
    return old.equals(after.text()) ? Showing.SAME : Showing.SAME_WORDS;
  }
}
