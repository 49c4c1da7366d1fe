package org.compactpublisher.render.audio;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Slug;
import org.compactpublisher.render.RenderContext;
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
  private final Map<String, String> publication;
  private final Passages passages;
  private final SpokenPart spoken;

  Reading(WholeCopy copy, SpeechProgram program, EarlierTracks earlier, RenderContext context) {
    this.copy = copy;
    this.program = program;
    this.earlier = earlier;
    this.language = copy.compact().language();
    this.publication = publication(context);
    Labels labels = context.labels(language);
    TextInlines words =
        new TextInlines(copy.compact().id(), context.site().baseUrl(), marks(labels));
    this.passages = new Passages(words, labels);
    this.spoken = new SpokenPart(labels, copy.compact().word());
  }

  /** What the tags of all tracks say alike: who publishes them, and the day they are made for. */
  private static Map<String, String> publication(RenderContext context) {
    return Map.of("TPE1", context.site().publisher(), "TDRC", context.date().toString());
  }

  private static ChangeMarks marks(Labels labels) {
    return new ChangeMarks(
        labels.text("speech-removed-begins"),
        labels.text("speech-removed-ends"),
        labels.text("speech-added-begins"),
        labels.text("speech-added-ends"));
  }

  /** What is to be read, part by part. */
  List<Script> scripts() {
    return copy.parts().stream().map(this::script).toList();
  }

  private Script script(Part part) {
    String words = spoken.of(passages.of(part, copy));
    return new Script(part, file(part), words, program.key(words, voice()));
  }

  /** The name of a part's file: its number first, so that files stand in order anywhere. */
  private String file(Part part) {
    int width = Integer.toString(copy.chapters()).length();
    return String.format(
        Locale.ROOT,
        "%0" + Math.max(2, width) + "d-%s.mp3",
        part.place(),
        Slug.of(part.shortTitle()));
  }

  /** Reads a part, or has it from an earlier reading of the same words by the same voice. */
  Spoken speak(Script script) throws IOException {
    Optional<Mp3> known = earlier.spokenFrom(script.key());
    return known.isPresent()
        ? new Spoken.Sound(known.get())
        : program.speak(script.words(), voice());
  }

  private String voice() {
    return language.toLowerCase(Locale.ROOT);
  }

  /** A part's sound as a track. */
  Track track(Script script, Mp3 mp3) {
    Part part = script.part();
    Map<String, String> texts = new TreeMap<>(EarlierTracks.marks(script.key(), mp3));
    texts.putAll(publication);
    texts.put("TALB", copy.compact().title());
    texts.put("TIT2", title(part));
    texts.put("TLAN", threeLetters(language));
    texts.put("TRCK", part.place() + 1 + "/" + copy.parts().size());
    byte[] tagged = new TitleTag(texts).before(mp3.bytes());
    return new Track(script.file(), title(part), mp3.seconds(), tagged);
  }

  /** As the voice says it; the part before the documents would say the title of the whole. */
  private static String title(Part part) {
    return part.first() ? part.shortTitle() : part.title();
  }

  /** The code of a language in ISO 639-2, which has one for a language that is not known too. */
  private static String threeLetters(String language) {
    try {
      return Locale.forLanguageTag(language).getISO3Language();
    } catch (MissingResourceException unassigned) {
      return "und";
    }
  }
}
