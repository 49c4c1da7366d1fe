package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Digest;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.HistoryEntry;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.PrintedDate;
import org.compactpublisher.document.Signatory;
import org.compactpublisher.document.Status;

/** Tells what happened to an edition on a known date. */
final class NewsComposer {
  private final DocumentSet compact;
  private final Labels labels;
  private final Anchor home;
  private final List<Digest.News> news = new ArrayList<>();

  /**
   * Tells of one edition.
   *
   * @param labels of the site's language, for the feed has one language
   */
  NewsComposer(DocumentSet compact, Labels labels) {
    this.compact = compact;
    this.labels = labels;
    this.home = Anchor.document(compact.id(), "");
  }

  List<Digest.News> compose() {
    Status status = compact.status();
    edition("adopted", status.adopted(), Label.NEWS_ADOPTED, Label.NEWS_ADOPTED_TEXT);
    edition("opens", status.opens(), Label.NEWS_OPENS, Label.NEWS_OPENS_TEXT);
    edition("closes", status.closes(), Label.NEWS_CLOSES, Label.NEWS_CLOSES_TEXT);
    signatories();
    changes();
    return List.copyOf(news);
  }

  private void edition(String id, PrintedDate date, Label title, Label text) {
    if (!date.iso().isEmpty()) {
      Map<String, String> values =
          Map.of(
              "title", compact.title(),
              "summary", compact.summary(),
              "adopted", compact.status().adopted().words(),
              "opens", compact.status().opens().words(),
              "closes", compact.status().closes().words());
      news.add(
          new Digest.News(
              id, date, labels.text(title.key(), values), labels.text(text.key(), values), home));
    }
  }

  /** One piece of news for all who signed on the same date. */
  private void signatories() {
    Map<String, List<Signatory>> dates = new TreeMap<>();
    compact.blocks(Block.Signatories.class).stream()
        .flatMap(block -> block.letters().stream())
        .flatMap(letter -> letter.signatories().stream())
        .filter(signatory -> !signatory.signed().iso().isEmpty())
        .forEach(
            signatory ->
                dates
                    .computeIfAbsent(signatory.signed().iso(), date -> new ArrayList<>())
                    .add(signatory));
    dates.forEach(this::signed);
  }

  /**
   * The notes on one day's changes are one piece of news each, numbered in the order of writing.
   */
  private void changes() {
    Map<String, Integer> told = new TreeMap<>();
    List<HistoryEntry> oldestFirst = new ArrayList<>(compact.history());
    Collections.reverse(oldestFirst);
    for (HistoryEntry change : oldestFirst) {
      int number = told.merge(change.date().iso(), 1, Integer::sum);
      String id = "changed-" + change.date().iso() + (number == 1 ? "" : "-" + number);
      String title = labels.text(Label.NEWS_CHANGED.key(), Map.of("title", compact.title()));
      news.add(new Digest.News(id, change.date(), title, change.note(), home));
    }
  }

  private void signed(String date, List<Signatory> signatories) {
    Label title = signatories.size() == 1 ? Label.NEWS_SIGNED_ONE : Label.NEWS_SIGNED_MANY;
    PrintedDate day = signatories.get(0).signed();
    String names = signatories.stream().map(Signatory::name).collect(Collectors.joining("; "));
    Map<String, String> values =
        Map.of(
            "title", compact.title(),
            "count", Integer.toString(signatories.size()),
            "date", day.words(),
            "names", names);
    news.add(
        new Digest.News(
            "signed-" + date,
            day,
            labels.text(title.key(), values),
            labels.text(Label.NEWS_SIGNED_TEXT.key(), values),
            Anchor.document(compact.id(), "signatories")));
  }
}
