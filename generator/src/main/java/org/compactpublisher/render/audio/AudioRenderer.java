package org.compactpublisher.render.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Labels;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Extent;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.Use;
import org.compactpublisher.render.copy.Part;
import org.compactpublisher.render.copy.WholeCopy;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceSpan;

/** Has a whole compact read aloud by the speech program of the machine, if there is one. */
public final class AudioRenderer implements Renderer {
  private static final Format FORMAT = new Format("audio", Use.LISTEN);

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    Labels labels = context.labels(documents.language());
    String baseUrl = context.site().baseUrl();
    String path = documents.id() + "/downloads/" + documents.fileName() + "-audio.zip";
    WholeCopy copy = WholeCopy.withoutAppendices(documents, context, help(documents, context));
    SpeechProgram program = new SpeechProgram(context.site().formats().speech());
    Reading reading = new Reading(copy, program, earlier(path, context), baseUrl, labels);
    List<Track> tracks = new ArrayList<>();
    for (Part part : reading.parts()) {
      Spoken spoken = reading.speak(part);
      if (spoken instanceof Spoken.Missing) {
        return Checked.of(Rendered.nothing(missing(program.name())), new Diagnostics());
      } else if (spoken instanceof Spoken.Failed failed) {
        return failed(path, program.name(), reading.file(part), failed.reason());
      } else if (spoken instanceof Spoken.Sound sound) {
        tracks.add(reading.track(part, sound.mp3()));
      }
    }
    byte[] archive = new Recording(copy, tracks, baseUrl, labels).archive();
    Extent extent = Extent.seconds(tracks.stream().mapToInt(Track::seconds).sum());
    Download download = new Download(FORMAT, path, "ZIP", archive.length, extent);
    return Checked.of(
        new Rendered(List.of(new OutputFile(path, archive)), List.of(download)), new Diagnostics());
  }

  private static EarlierTracks earlier(String path, RenderContext context) {
    try {
      return EarlierTracks.in(context.replaced().read(path));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What a listener is told; a comparison word by word cannot be followed by ear. */
  private static String help(DocumentSet documents, RenderContext context) {
    Labels labels = context.labels(documents.language());
    StringBuilder help = new StringBuilder(labels.text("audio-how"));
    for (Document appendix : documents.contents().appendices()) {
      String address = context.site().baseUrl() + Addresses.page(appendix.anchor());
      Map<String, String> read = Map.of("title", appendix.title(), "address", address);
      help.append(' ').append(labels.text("audio-not-read", read));
    }
    return help.toString();
  }

  private static String missing(String program) {
    return "audio was not made, because there is no program '"
        + program
        + "' on this machine; install it, or name another in site.yaml under formats, speech,"
        + " command";
  }

  private static Checked<Rendered> failed(String path, String program, String file, String reason) {
    Diagnostic fault =
        new Diagnostic(
            Rule.AUDIO_FAULT,
            SourceSpan.file(path),
            "the speech program '" + program + "' did not read " + file + ": " + reason,
            "mend the command in site.yaml under formats, speech, or leave audio out of --formats",
            "");
    return new Checked<>(Optional.empty(), List.of(fault));
  }
}
