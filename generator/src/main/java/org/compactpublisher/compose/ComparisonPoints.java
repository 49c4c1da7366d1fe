package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.compactpublisher.compare.ComparedUndertaking;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.PlacedUndertaking;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.Undertaking.Force;

/**
 * What an edition merged, split, moved and made stronger or weaker: a sentence for each, with links
 * to the entries that it speaks of.
 */
final class ComparisonPoints {
  private final EditionComparison comparison;
  private final Compact before;
  private final Compact after;
  private final ComparisonWords words;
  private final List<ListItem> points = new ArrayList<>();

  ComparisonPoints(EditionComparison comparison, ComparisonWords words) {
    this.comparison = comparison;
    this.before = comparison.before();
    this.after = comparison.after();
    this.words = words;
  }

  /** A list with the points that apply: none or one. */
  List<Block> compose() {
    merged();
    split();
    moved();
    forced(Force.STRONGER, Label.CHANGES_MADE_STRONGER, Label.CHANGES_MADE_STRONGER_DRAFT);
    forced(Force.WEAKER, Label.CHANGES_MADE_WEAKER, Label.CHANGES_MADE_WEAKER_DRAFT);
    return points.isEmpty() ? List.of() : List.of(new Block.BulletList(points));
  }

  private void merged() {
    List<ComparedUndertaking> merged = later(ComparedUndertaking::merged);
    Label label =
        merged.size() == 1
            ? words.tense(Label.CHANGES_MERGED_ONE, Label.CHANGES_MERGED_ONE_DRAFT)
            : words.tense(Label.CHANGES_MERGED, Label.CHANGES_MERGED_DRAFT);
    add(label, merged.size(), after, entries(merged));
  }

  private void split() {
    List<ComparedUndertaking> split = earlier(ComparedUndertaking::split);
    Label done = split.size() == 1 ? Label.CHANGES_SPLIT_ONE : Label.CHANGES_SPLIT;
    Label label = words.tense(done, Label.CHANGES_SPLIT_DRAFT);
    add(label, split.size(), before, ways(split, Label.CHANGES_INTO));
  }

  private void moved() {
    List<ComparedUndertaking> party = earlier(ComparedUndertaking::movedParty);
    Label label = words.tense(Label.CHANGES_MOVED_PARTY, Label.CHANGES_MOVED_PARTY_DRAFT);
    add(label, party.size(), before, ways(party, Label.CHANGES_TO));
    List<ComparedUndertaking> code = earlier(ComparedUndertaking::movedCode);
    label =
        words.parts()
            ? words.tense(Label.CHANGES_MOVED_PART, Label.CHANGES_MOVED_PART_DRAFT)
            : words.tense(Label.CHANGES_MOVED_CODE, Label.CHANGES_MOVED_CODE_DRAFT);
    add(label, code.size(), before, ways(code, Label.CHANGES_TO));
  }

  private void forced(Force force, Label done, Label wouldDo) {
    List<ComparedUndertaking> forced =
        later(each -> each.placed().undertaking().force().filter(force::equals).isPresent());
    add(words.tense(done, wouldDo), forced.size(), after, entries(forced));
  }

  private List<ComparedUndertaking> later(Predicate<ComparedUndertaking> which) {
    return comparison.later().stream().filter(which).toList();
  }

  private List<ComparedUndertaking> earlier(Predicate<ComparedUndertaking> which) {
    return comparison.earlier().stream().filter(which).toList();
  }

  private void add(Label label, int count, Compact counted, List<Inline> entries) {
    if (count > 0) {
      Map<String, List<Inline>> values = new HashMap<>();
      values.put("count", Phrase.text(Integer.toString(count)));
      values.put("thing", Phrase.text(counted.about().word().counted(count)));
      values.put("others", Phrase.text(before.about().word().many()));
      values.put("before", Phrase.text(before.about().edition()));
      values.put("after", Phrase.text(after.about().edition()));
      values.put("entries", entries);
      Block sentence = new Block.Paragraph(Phrase.of(words.text(label), values));
      points.add(new ListItem(List.of(sentence)));
    }
  }

  /** Such as C-P6 and C-J2. */
  private List<Inline> entries(List<ComparedUndertaking> later) {
    return words.joined(later.stream().map(each -> entry(each.placed())).toList());
  }

  /** Such as F-V1 to C-V4 and C-J6; C-V3 to C-J6. */
  private List<Inline> ways(List<ComparedUndertaking> earlier, Label way) {
    List<Inline> ways = new ArrayList<>();
    for (ComparedUndertaking each : earlier) {
      if (!ways.isEmpty()) {
        ways.add(new Inline.Text("; "));
      }
      List<Inline> followers = words.joined(each.others().stream().map(this::entry).toList());
      List<Inline> old = Phrase.text(each.placed().id());
      ways.addAll(Phrase.of(words.text(way), Map.of("before", old, "after", followers)));
    }
    return ways;
  }

  private Inline.CrossReference entry(PlacedUndertaking fresh) {
    return ComparisonWords.entry(after, fresh);
  }
}
