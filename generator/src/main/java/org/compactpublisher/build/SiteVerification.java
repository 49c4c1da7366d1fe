package org.compactpublisher.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.output.PublicationRefusedException;
import org.compactpublisher.output.PublishedFolder;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.html.ConformancePages;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.theme.Theme;
import org.compactpublisher.verify.Checker;
import org.compactpublisher.verify.ConformanceReport;
import org.compactpublisher.verify.Verification;

/** Holds a published site against the standards and adds what was found to it. */
public final class SiteVerification {
  private static final String PAGE = "index.html";

  private final VerifyRequest request;
  private final PublishedFolder published;
  private final List<String> files;

  private SiteVerification(VerifyRequest request, PublishedFolder published) throws IOException {
    this.request = request;
    this.published = published;
    this.files =
        published.files().stream()
            .filter(path -> !path.startsWith(ConformancePages.FOLDER))
            .toList();
  }

  /**
   * Checks the site, adds the report and checks that too.
   *
   * @throws IOException if the disk fails, or a program that checks is missing
   */
  public static VerifyReport run(
      VerifyRequest request, List<Checker> checkers, Verification.Progress progress)
      throws IOException {
    ContentFolder content = new ContentFolder(request.content(), request.shownContent());
    if (!content.exists()) {
      return VerifyReport.refused(
          "there is no folder '" + request.shownContent() + "'",
          "name the content that was published with --content");
    }
    if (!Theme.exists(request.theme())) {
      return VerifyReport.refused(
          "there is no theme in '" + request.shownTheme() + "'",
          "name the theme that the site was published in with --theme");
    }
    try (PublishedFolder published = PublishedFolder.open(request.site())) {
      return new SiteVerification(request, published).run(content, checkers, progress);
    } catch (PublicationRefusedException refused) {
      return VerifyReport.refused(refused.getMessage(), refused.hint());
    }
  }

  private VerifyReport run(
      ContentFolder content, List<Checker> checkers, Verification.Progress progress)
      throws IOException {
    if (!files.contains(PAGE)) {
      return told(checkers, progress);
    }
    Checked<RenderContext> frame =
        PublishedFrame.of(request, content, Set.copyOf(files), text(PAGE));
    if (frame.value().isEmpty()) {
      return VerifyReport.stopped(frame.diagnostics());
    }
    return added(new ConformancePages(frame.value().get()), checkers, progress);
  }

  /** Where there are no pages, one more would have no address and nothing to lead to it. */
  private VerifyReport told(List<Checker> checkers, Verification.Progress progress)
      throws IOException {
    try (Verification verification = Verification.open(published.folder(), checkers)) {
      return VerifyReport.told(verification.run(paths(files), progress));
    }
  }

  private VerifyReport added(
      ConformancePages pages, List<Checker> checkers, Verification.Progress progress)
      throws IOException {
    try (Verification verification = Verification.open(published.folder(), checkers)) {
      ConformanceReport found = verification.run(paths(files), progress);
      List<Diagnostic> faults = new ArrayList<>();
      List<OutputFile> added = pages(pages, found, faults);
      if (!faults.isEmpty()) {
        return VerifyReport.stopped(faults);
      }
      published.add(added);
      List<String> names = added.stream().map(OutputFile::path).toList();
      Set<String> all = new TreeSet<>(files);
      all.addAll(names);
      return VerifyReport.done(
          found,
          verification.run(paths(names), paths(List.copyOf(all)), new FaultsAlone(progress)));
    }
  }

  /** The report, and the page that leads to it. */
  private List<OutputFile> pages(
      ConformancePages pages, ConformanceReport found, List<Diagnostic> faults) throws IOException {
    String formats = ConformancePages.FORMATS + PAGE;
    String leading = files.contains(formats) ? ConformancePages.FORMATS : "";
    List<OutputFile> made = new ArrayList<>();
    for (Checked<Rendered> each :
        List.of(pages.report(found, request.day()), pages.linked(leading, text(leading + PAGE)))) {
      faults.addAll(each.diagnostics());
      each.value().ifPresent(rendered -> made.addAll(rendered.files()));
    }
    return made;
  }

  private String text(String path) throws IOException {
    return new String(published.read(path), StandardCharsets.UTF_8);
  }

  private List<Path> paths(List<String> names) {
    return names.stream().map(published.folder()::resolve).toList();
  }
}
