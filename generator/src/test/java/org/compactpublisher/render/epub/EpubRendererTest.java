package org.compactpublisher.render.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.document.Asset;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.ListItem;
import org.compactpublisher.fixtures.ChangedSample;
import org.compactpublisher.fixtures.EpubBook;
import org.compactpublisher.fixtures.Repository;
import org.compactpublisher.fixtures.SampleDocuments;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.theme.Theme;
import org.compactpublisher.verify.epub.EpubChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book of a sample that holds every kind of block and inline. */
final class EpubRendererTest {
  private static final Theme THEME =
      Theme.load(Repository.root().resolve("themes/default"), "themes/default", List.of("en-GB"))
          .value()
          .orElseThrow();

  @TempDir private Path folder;

  @Test
  void everyKindOfBlockIsValid() throws Exception {
    for (DocumentSet sample : List.of(SampleDocuments.older(), SampleDocuments.newer())) {
      assertEquals("", String.join("\n", new EpubChecker().messages(published(sample))));
    }
  }

  @Test
  void sameDocumentsGiveSameBytes() {
    assertArrayEquals(bytes(SampleDocuments.older()), bytes(SampleDocuments.older()));
  }

  @Test
  void isOneDownload() {
    Rendered rendered = rendered(SampleDocuments.older());
    Download download = rendered.downloads().get(0);
    assertEquals("riverside-2009/downloads/riverside-2009.epub", download.path());
    assertEquals("EPUB", download.type());
    assertEquals(rendered.files().get(0).bytes().length, download.size());
  }

  @Test
  void leadsToOtherCompactsOnTheWeb() throws Exception {
    EpubBook book = EpubBook.of(published(SampleDocuments.older()));
    String address = "https://compacts.example/riverside-2011/";
    assertEquals(1, book.xml("edition.xhtml").select("a[href=" + address + "]").size());
  }

  @Test
  void isNamedByTheAddressOfItsEditionAndDatedByTheBuild() throws Exception {
    String description = EpubBook.of(published(SampleDocuments.older())).text("package.opf");
    assertTrue(description.contains(">https://compacts.example/riverside-2009/</dc:identifier>"));
    assertTrue(description.contains(">2026-11-22T00:00:00Z</meta>"));
  }

  @Test
  void saysThatItHasPicturesWhereverTheyStand() throws Exception {
    Block figure = new Block.Figure("images/partners.svg", 640, 240, "Two partners", List.of());
    Block list = new Block.BulletList(List.of(new ListItem(List.of(figure))));
    List<Asset> assets = SampleDocuments.older().contents().assets();
    assertEquals(List.of("textual"), accessModes(ChangedSample.alone(List.of(), List.of())));
    for (DocumentSet pictured :
        List.of(
            ChangedSample.alone(List.of(figure), assets),
            ChangedSample.alone(List.of(new Block.Quote(List.of(list), List.of())), assets),
            ChangedSample.home(List.of(figure), List.of()),
            ChangedSample.home(List.of(), List.of(figure)))) {
      assertEquals(List.of("textual", "visual"), accessModes(pictured));
    }
  }

  private List<String> accessModes(DocumentSet sample) throws Exception {
    return EpubBook.of(published(sample))
        .xml("package.opf")
        .select("meta[property=schema:accessMode]")
        .eachText();
  }

  private Path published(DocumentSet sample) throws Exception {
    return Files.write(folder.resolve(sample.id() + ".epub"), bytes(sample));
  }

  private static byte[] bytes(DocumentSet sample) {
    return rendered(sample).files().get(0).bytes();
  }

  private static Rendered rendered(DocumentSet sample) {
    return new EpubRenderer().render(sample, SampleDocuments.context(THEME)).value().orElseThrow();
  }
}
