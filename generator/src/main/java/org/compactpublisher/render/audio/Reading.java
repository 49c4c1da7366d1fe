package org.compactpublisher.render.audio;

import java.util.List;
import java.util.Locale;
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
  private final String language;
  private final Passages passages;
  private final SpokenPart spoken;

  Reading(WholeCopy copy, SpeechProgram program, String baseUrl, Labels labels) {
    this.copy = copy;
    this.program = program;
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

  Spoken speak(Part part) {
    return program.speak(spoken.of(passages.of(part, copy)), language.toLowerCase(Locale.ROOT));
  }

  /** A part's sound as a track. */
  Track track(Part part, Mp3 mp3) {
    String position = part.number() + 1 + "/" + copy.parts().size();
    String album = copy.compact().title();
    byte[] tagged = TitleTag.before(mp3.bytes(), album, part.shortTitle(), position, language);
    return new Track(file(part), part.shortTitle(), mp3.seconds(), tagged);
  }

  List<Part> parts() {
    return copy.parts();
  }
}
