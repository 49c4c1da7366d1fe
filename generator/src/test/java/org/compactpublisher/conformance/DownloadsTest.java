package org.compactpublisher.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.FileTree;
import org.compactpublisher.fixtures.PublishedSite;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SmallContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The downloads page tells the truth about every file, and the archive holds them all. */
final class DownloadsTest {
  private static final String SUMS = "SHA256SUMS";
  private static final String SUMS_BESIDE = "SHA256SUMS.txt";
  private static final String README = "README.txt";
  private static final int THOUSAND = 1000;
  private static final int SECONDS_OF_MINUTE = 60;
  private static final int FEW = 5;

  @TempDir private Path work;

  @ParameterizedTest
  @ValueSource(strings = {"kent-2009", "kent-2011", "west-kent", "hertfordshire"})
  void pageTellsEveryFileWithItsSizeAndExtent(String compact) throws Exception {
    Path folder = PublishedSite.folder().resolve(compact);
    Document page = Jsoup.parse(folder.resolve("downloads/index.html"));
    Set<String> offered = new TreeSet<>();
    for (Element row : page.select(".offers li:has(> .measures, > .purpose > .measures)")) {
      Path file = folder.resolve("downloads").resolve(row.select("a").attr("href")).normalize();
      String told = row.select(".measures").text();
      assertTrue(told.contains(", " + size(Files.size(file))), file + ": " + told);
      assertTrue(told.endsWith(extent(file)), file + ": " + told + " is not " + extent(file));
      assertTrue(offered.add(folder.relativize(file).toString().replace('\\', '/')));
    }
    assertEquals(files(folder), offered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent-2009", "kent-2011", "west-kent", "hertfordshire"})
  void archiveHoldsEveryFileAsItIsPublished(String compact) throws Exception {
    Path folder = PublishedSite.folder().resolve(compact);
    Map<String, byte[]> held = unpack(folder.resolve("downloads/" + compact + ".zip"), compact);
    String readMe = new String(held.get(README), StandardCharsets.UTF_8);
    Set<String> expected = new TreeSet<>(files(folder));
    expected.removeIf(file -> file.endsWith(".zip") || file.endsWith(SUMS_BESIDE));
    Set<String> found = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : held.entrySet()) {
      if (!Set.of(README, SUMS).contains(file.getKey())) {
        boolean data = file.getKey().startsWith("data/");
        String published = data ? file.getKey() : "downloads/" + file.getKey();
        assertArrayEquals(Files.readAllBytes(folder.resolve(published)), file.getValue());
        assertTrue(readMe.contains("\n- " + file.getKey() + ": "), readMe);
        found.add(published);
      }
    }
    assertEquals(expected, found);
    assertEquals(List.of(), untrue(held.get(SUMS), held));
    Set<String> summed = new TreeSet<>(held.keySet());
    summed.remove(SUMS);
    assertEquals(summed, sums(held.get(SUMS)).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent-2009", "hertfordshire"})
  void checksumsStandBesideTheFiles(String compact) throws Exception {
    Path folder = PublishedSite.folder().resolve(compact);
    byte[] beside = Files.readAllBytes(folder.resolve("downloads").resolve(SUMS_BESIDE));
    Map<String, byte[]> published = new LinkedHashMap<>();
    for (String file : files(folder)) {
      if (!file.endsWith(SUMS_BESIDE)) {
        String seen = file.startsWith("data/") ? "../" + file : file.replace("downloads/", "");
        published.put(seen, Files.readAllBytes(folder.resolve(file)));
      }
    }
    assertEquals(new TreeSet<>(published.keySet()), sums(beside).keySet());
    assertEquals(List.of(), untrue(beside, published));
    String first = published.keySet().iterator().next();
    published.get(first)[0]++;
    assertEquals(List.of(first), untrue(beside, published), "a changed file is told");
  }

  @Test
  void copiesStandInOneOrderEverywhere() throws Exception {
    Path folder = PublishedSite.folder().resolve("kent-2009");
    Document page = Jsoup.parse(folder.resolve("downloads/index.html"));
    List<String> all = page.select(".offers a").eachText();
    Document home = Jsoup.parse(folder.resolve("index.html"));
    List<String> few = home.select(".downloads li a").eachText();
    assertEquals("Web pages", all.get(0));
    assertTrue(few.size() <= FEW && few.size() > 1, few.toString());
    assertEquals(few, all.stream().filter(few::contains).toList());
    Document front = Jsoup.parse(PublishedSite.folder().resolve("index.html"));
    List<String> formats = front.select(".formats strong").eachText();
    assertEquals(
        all.stream().filter(formats::contains).toList(),
        formats.stream().filter(all::contains).toList());
  }

  @Test
  void oneCopyAloneNeedsNoArchive() throws Exception {
    Path site = build("html,epub,data", "one");
    assertEquals(List.of(), FileTree.files(site, ".zip"));
    assertEquals(List.of(), FileTree.files(site, SUMS_BESIDE));
    assertFalse(
        Files.readString(site.resolve("hertfordshire/downloads/index.html")).contains(".zip"));
  }

  @Test
  void archiveHoldsWhatWasAskedForAndIsTheSameAgain() throws Exception {
    Path first = build("text", "first").resolve("hertfordshire/downloads/hertfordshire.zip");
    Path again = build("text", "again").resolve("hertfordshire/downloads/hertfordshire.zip");
    assertEquals(
        List.of(README, "hertfordshire.txt", "hertfordshire.md", SUMS),
        List.copyOf(unpack(first, "hertfordshire").keySet()));
    assertEquals(-1, Files.mismatch(first, again));
  }

  private Path build(String formats, String name) throws IOException {
    Path content = SmallContent.write(work.resolve(name + "-content"));
    Path site = work.resolve(name);
    CommandRun.of(
            "build",
            "--content",
            content.toString(),
            "--theme",
            Repository.root().resolve("themes/default").toString(),
            "--formats",
            formats,
            "--out",
            site.toString())
        .done();
    return site;
  }

  /** The files that are published for readers to keep, as paths in the compact's folder. */
  private static Set<String> files(Path folder) {
    Set<String> files = new TreeSet<>();
    for (String part : List.of("downloads", "data")) {
      FileTree.files(folder.resolve(part), "").stream()
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.endsWith("index.html"))
          .forEach(files::add);
    }
    return files;
  }

  private static String size(long bytes) {
    return bytes < THOUSAND * THOUSAND
        ? (bytes + THOUSAND - 1) / THOUSAND + " KB"
        : Math.round(bytes / 100_000.0) / 10.0 + " MB";
  }

  /** How much there is in a file, as the file itself says. */
  private static String extent(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
        int pages = pdf.getNumberOfPages();
        return ", " + pages + (pages == 1 ? " page" : " pages");
      }
    }
    if (name.endsWith(".pef")) {
      return ", " + matches("<page\\b", Files.readString(file)).size() + " braille pages";
    }
    if (name.endsWith("-audio.zip")) {
      return ", " + minutes(file) + " minutes";
    }
    return "";
  }

  private static long minutes(Path audio) throws IOException {
    for (Map.Entry<String, byte[]> file : unpack(audio, "").entrySet()) {
      if (file.getKey().endsWith(".m3u8")) {
        String list = new String(file.getValue(), StandardCharsets.UTF_8);
        long seconds =
            matches("#EXTINF:(\\d+)", list).stream()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
        return (seconds + SECONDS_OF_MINUTE - 1) / SECONDS_OF_MINUTE;
      }
    }
    throw new AssertionError("no playlist in " + audio);
  }

  private static List<MatchResult> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().toList();
  }

  /** The checksum of each file by its name. */
  private static Map<String, String> sums(byte[] list) {
    Map<String, String> sums = new TreeMap<>();
    for (String line : new String(list, StandardCharsets.UTF_8).lines().toList()) {
      assertTrue(line.matches("[0-9a-f]{64} {2}\\S+"), line);
      sums.put(line.substring(66), line.substring(0, 64));
    }
    return sums;
  }

  /** The files whose checksum is another than the list says. */
  private static List<String> untrue(byte[] list, Map<String, byte[]> files) throws Exception {
    List<String> untrue = new ArrayList<>();
    for (Map.Entry<String, String> sum : sums(list).entrySet()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(files.get(sum.getKey()));
      if (!HexFormat.of().formatHex(digest).equals(sum.getValue())) {
        untrue.add(sum.getKey());
      }
    }
    return untrue;
  }

  /** The files of an archive, which are all in one folder, by their path in it. */
  private static Map<String, byte[]> unpack(Path archive, String folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String prefix = folder.isEmpty() ? "" : folder + "/";
    byte[] bytes = Files.readAllBytes(archive);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertTrue(entry.getName().startsWith(prefix), entry.getName());
        files.put(entry.getName().substring(prefix.length()), zip.readAllBytes());
      }
    }
    return files;
  }
}
