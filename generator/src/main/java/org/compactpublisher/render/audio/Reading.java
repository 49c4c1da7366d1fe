package org.compactpublisher.render.audio;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Slug;
import org.compactpublisher.render.copy.ChangeMarks;
import org.compactpublisher.render.copy.Part;
import org.compactpublisher.render.copy.WholeCopy;
import org.compactpublisher.render.text.Passages;
import org.compactpublisher.render.text.TextInlines;

/** Reads a whole copy aloud, part by part. */
final class Reading {
  private final WholeCopy copy;
  private final SpeechProgram program;
  private final EarlierTracks earlier;
  private final String language;
  private final Passages passages;
  private final SpokenPart spoken;

  Reading(
      WholeCopy copy, SpeechProgram program, EarlierTracks earlier, String baseUrl, Labels labels) {
    this.copy = copy;
    this.program = program;
    this.earlier = earlier;
    this.language = copy.compact().language();
    TextInlines words = new TextInlines(copy.compact().id(), baseUrl, marks(labels));
    this.passages = new Passages(words::all, labels);
    this.spoken = new SpokenPart(labels, copy.compact().word());
  }

  private static ChangeMarks marks(Labels labels) {
    return new ChangeMarks(
        labels.text("speech-removed-begins"),
        labels.text("speech-removed-ends"),
        labels.text("speech-added-begins"),
        labels.text("speech-added-ends"));
  }

  /** The name of a part's file: its number first, so that files stand in order anywhere. */
  String file(Part part) {
    int width = Integer.toString(copy.chapters()).length();
    return String.format(
        Locale.ROOT,
        "%0" + Math.max(2, width) + "d-%s.mp3",
        part.number(),
        Slug.of(part.shortTitle()));
  }

  /** Reads a part, or has it from an earlier reading of the same words by the same voice. */
  Spoken speak(Part part) {
    return earlier
        .spokenFrom(source(part))
        .<Spoken>map(Spoken.Sound::new)
        .orElseGet(() -> program.speak(words(part), voice()));
  }

  private String words(Part part) {
    return spoken.of(passages.of(part, copy));
  }

  private String voice() {
    return language.toLowerCase(Locale.ROOT);
  }

  private String source(Part part) {
    return program.source(words(part), voice());
  }

  /** A part's sound as a track. */
  Track track(Part part, Mp3 mp3) {
    Map<String, String> texts = new TreeMap<>(EarlierTracks.marks(source(part), mp3));
    texts.put("TALB", copy.compact().title());
    texts.put("TIT2", part.shortTitle());
    texts.put("TLAN", Locale.forLanguageTag(language).getISO3Language());
    texts.put("TRCK", part.number() + 1 + "/" + copy.parts().size());
    byte[] tagged = new TitleTag(texts).before(mp3.bytes());
    return new Track(file(part), part.shortTitle(), mp3.seconds(), tagged);
  }

  List<Part> parts() {
    return copy.parts();
  }
}
