package org.compactpublisher.render.audio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Labels;
import org.compactpublisher.output.Archive;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.copy.ChangeMarks;
import org.compactpublisher.render.copy.WholeCopy;
import org.compactpublisher.render.text.Passage;
import org.compactpublisher.render.text.Passages;
import org.compactpublisher.render.text.TextInlines;
import org.compactpublisher.render.text.TextLayout;

/**
 * The tracks of a copy in one archive, with a playlist and a text that says what they are.
 *
 * @param baseUrl of the site
 */
record Recording(WholeCopy copy, List<Track> tracks, String baseUrl, Labels labels) {
  private static final int MINUTE = 60;

  /** The archive: one folder, so that its files stay together when they are unpacked. */
  byte[] archive() {
    String name = copy.compact().fileName();
    String folder = name + "-audio/";
    Archive archive = new Archive();
    archive.add(file(folder + labels.text("audio-about-file") + ".txt", about()));
    archive.add(file(folder + name + ".m3u8", playlist()));
    for (Track track : tracks) {
      archive.store(new OutputFile(folder + track.file(), track.mp3()));
    }
    return archive.finish();
  }

  /** How long it lasts. */
  int seconds() {
    return tracks.stream().mapToInt(Track::seconds).sum();
  }

  /** The playlist (M3U in UTF-8, with the extensions that most players know). */
  private String playlist() {
    StringBuilder lines = new StringBuilder("#EXTM3U\n#PLAYLIST:" + copy.compact().title() + "\n");
    for (Track track : tracks) {
      lines.append("#EXTINF:").append(track.seconds()).append(',').append(track.title());
      lines.append('\n').append(track.file()).append('\n');
    }
    return lines.toString();
  }

  private String about() {
    ChangeMarks marks = ChangeMarks.inBrackets(labels);
    TextInlines words = new TextInlines(copy.compact().id(), baseUrl, marks);
    List<Passage> passages =
        new ArrayList<>(new Passages(words, labels).of(copy.parts().get(0), copy));
    String heading = labels.text("copy-heading", Map.of("title", labels.text("audio-files")));
    passages.add(new Passage(Passage.Kind.HEADING, 0, "", heading));
    for (Track track : tracks) {
      passages.add(
          new Passage(
              Passage.Kind.ITEM,
              0,
              "-",
              track.file() + ": " + track.title() + ", " + length(track.seconds())));
    }
    passages.add(new Passage(Passage.Kind.PARAGRAPH, 0, "", labels.text("audio-whole", whole())));
    return TextLayout.of(passages);
  }

  private Map<String, String> whole() {
    return Map.of("length", length(seconds()));
  }

  private String length(int seconds) {
    return labels.text(
        seconds < MINUTE ? "audio-length-seconds" : "audio-length",
        Map.of(
            "minutes", Integer.toString(seconds / MINUTE),
            "seconds", Integer.toString(seconds % MINUTE)));
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
