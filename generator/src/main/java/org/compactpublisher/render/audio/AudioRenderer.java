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
import org.compactpublisher.document.Speech;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Extent;
import org.compactpublisher.render.Format;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.render.Use;
import org.compactpublisher.render.copy.WholeCopy;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceSpan;

/** Has a whole compact read aloud by the speech program of the machine, if there is one. */
public final class AudioRenderer implements Renderer {
  private static final Format FORMAT = new Format("audio", Use.LISTEN, true);

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Checked<Rendered> render(DocumentSet documents, RenderContext context) {
    Speech speech = context.site().formats().speech();
    try {
      Optional<SpeechProgram> program = SpeechProgram.find(speech, context.home());
      return program.isEmpty()
          ? Checked.of(Rendered.nothing(missing(SpeechProgram.name(speech))), new Diagnostics())
          : read(documents, context, program.get());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Checked<Rendered> read(
      DocumentSet documents, RenderContext context, SpeechProgram program) throws IOException {
    Labels labels = context.labels(documents.language());
    String baseUrl = context.site().baseUrl();
    String path = documents.download(documents.fileName() + "-audio.zip");
    WholeCopy copy = WholeCopy.withoutAppendices(documents, context, help(documents, context));
    EarlierTracks earlier = EarlierTracks.in(context.replaced().read(path));
    Reading reading = new Reading(copy, program, earlier, context);
    List<Track> tracks = new ArrayList<>();
    for (Script script : reading.scripts()) {
      Spoken spoken = reading.speak(script);
      if (spoken instanceof Spoken.Failed failed) {
        return failed(path, SpeechProgram.name(program.speech()), script.file(), failed.reason());
      } else if (spoken instanceof Spoken.Sound sound) {
        tracks.add(reading.track(script, sound.mp3()));
      }
    }
    return made(path, new Recording(copy, tracks, baseUrl, labels));
  }

  private static Checked<Rendered> made(String path, Recording recording) {
    byte[] archive = recording.archive();
    Extent extent = Extent.seconds(recording.seconds());
    Download download = new Download(FORMAT, path, "ZIP", archive.length, extent);
    return Checked.of(
        new Rendered(List.of(new OutputFile(path, archive)), List.of(download)), new Diagnostics());
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
