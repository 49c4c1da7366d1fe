package org.compactpublisher.render.audio;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.compactpublisher.document.Capitalised;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.PromiseWord;
import org.compactpublisher.render.text.Passage;

/**
 * The passages of one part as a voice should read them: each is a paragraph that ends with a stop,
 * so that the voice falls and pauses.
 */
final class SpokenPart {
  private final Labels labels;
  private final PromiseWord word;
  private final SpokenWords words;

  SpokenPart(Labels labels, PromiseWord word) {
    this.labels = labels;
    this.word = word;
    this.words = new SpokenWords(labels);
  }

  String of(List<Passage> passages) {
    return passages.stream().map(this::of).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private String of(Passage passage) {
    String text =
        passage
            .words()
            .lines()
            .map(line -> stopped(words.of(line)))
            .collect(Collectors.joining("\n"));
    return passage.mark().length() > 1 ? name(passage.mark()) + " " + text : text;
  }

  /** What stands before the words: a number, or a name with a colon. */
  private String name(String mark) {
    String name = mark.substring(0, mark.length() - 1);
    String spoken = words.of(name);
    return SpokenWords.isPromise(name)
        ? labels.text("speech-promise", Map.of("thing", Capitalised.of(word.one()), "id", spoken))
        : spoken + ":";
  }

  private static String stopped(String line) {
    return line.matches("(?s).*[.!?:;][”’\")]?") ? line : line + ".";
  }
}
