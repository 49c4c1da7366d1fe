package org.compactpublisher.build;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.compactpublisher.assemble.CompactAssembler;
import org.compactpublisher.assemble.IndexReader;
import org.compactpublisher.assemble.SiteReader;
import org.compactpublisher.check.SiteCheck;
import org.compactpublisher.compose.Composition;
import org.compactpublisher.compose.SiteComposer;
import org.compactpublisher.compose.SiteSetComposer;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.content.Language;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.document.Digest;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.SiteFrame;
import org.compactpublisher.document.SiteSet;
import org.compactpublisher.model.Site;
import org.compactpublisher.model.SiteIndex;
import org.compactpublisher.output.EarlierFiles;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.output.PublicationRefusedException;
import org.compactpublisher.output.SitePublisher;
import org.compactpublisher.render.Formats;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceSpan;
import org.compactpublisher.theme.Theme;

/**
 * Builds the site: content → model → documents → files → publication. One compact goes down the
 * whole line at a time and is let go, so that memory does not grow with their number; one error
 * anywhere, and nothing is published.
 */
public final class SiteBuild {
  private static final String PAGE = "index.html";

  private final BuildRequest request;
  private final Progress progress;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Digest> digests = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();

  private SiteBuild(BuildRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Builds and publishes.
   *
   * @throws IOException if the disk fails
   */
  public static BuildReport run(BuildRequest request, Progress progress) throws IOException {
    ContentFolder content = new ContentFolder(request.content(), request.shownContent());
    if (!content.exists()) {
      return BuildReport.refused(
          "there is no folder '" + request.shownContent() + "'", "name one with --content");
    }
    if (!Theme.exists(request.theme())) {
      return BuildReport.refused(
          "there is no theme in '" + request.shownTheme() + "'",
          "name a folder under themes, or any folder, with --theme");
    }
    // Opened first, so that a site that a killed run left behind is put back whatever comes next.
    try (SitePublisher publication = SitePublisher.open(request.target())) {
      return new SiteBuild(request, progress).run(content, publication);
    } catch (PublicationRefusedException refused) {
      return BuildReport.refused(refused.getMessage(), refused.hint());
    }
  }

  /** The ids of every format there is. */
  public static List<String> formats() {
    return Formats.ids();
  }

  private BuildReport run(ContentFolder content, SitePublisher publication) throws IOException {
    SiteIndex index = new IndexReader(content).read();
    Optional<Site> site = diagnostics.keep(SiteReader.read(content, index));
    List<String> wanted = wanted(site, index);
    Optional<Theme> theme =
        diagnostics.keep(
            Theme.load(request.theme(), request.shownTheme(), languages(site, index, wanted)));
    if (site.isEmpty() || theme.isEmpty()) {
      checkOnly(content, index, wanted);
      return report(wanted.size(), 0);
    }
    Labels labels = theme.get().labels(site.get().language()).orElseThrow();
    Composition composition =
        new Composition(
            index, new TreeSet<>(wanted), labels, request.date(), site.get().wholeCopies());
    EarlierFiles earlier = request.anew() ? EarlierFiles.NONE : publication.earlier();
    RenderContext context =
        context(site.get(), theme.get(), composition).replacing(earlier).in(request.home());
    SiteCheck check = new SiteCheck(URI.create(context.site().baseUrl()).getRawPath());
    CompactBuild compacts =
        new CompactBuild(content, composition, context, chosen(), site.get().notice());
    InOrder.run(wanted, request.jobs(), compacts::make, made -> stage(check, publication, made));
    SiteSet set = SiteSetComposer.compose(composition, digests, addresses);
    stage(check, publication, "", siteFiles(set, context), Set.of());
    return finish(check, publication, wanted.size());
  }

  /** What the site and the compacts are written in, as far as that is told. */
  private static Set<String> languages(
      Optional<Site> site, SiteIndex index, List<String> compacts) {
    Set<String> languages = new TreeSet<>();
    languages.add(site.map(Site::language).orElse("en"));
    compacts.stream()
        .map(id -> index.compact(id).orElseThrow().language())
        .filter(Language::isTag)
        .forEach(languages::add);
    return languages;
  }

  /** Tells what is wrong in the compacts when the site itself cannot be read. */
  private void checkOnly(ContentFolder content, SiteIndex index, List<String> wanted) {
    for (String id : wanted) {
      diagnostics.keep(CompactAssembler.read(content, index, index.compact(id).orElseThrow(), ""));
    }
  }

  private List<String> wanted(Optional<Site> site, SiteIndex index) {
    List<String> listed = site.map(Site::compacts).orElse(List.copyOf(index.compacts().keySet()));
    for (String id : request.only()) {
      if (!listed.contains(id)) {
        diagnostics.add(
            Rule.REF_COMPACT,
            request.shownContent() + "/compacts",
            "there is no compact '" + id + "' to publish",
            Suggestion.hint(id, listed, "the compacts are " + String.join(", ", listed)));
      }
    }
    return request.only().isEmpty()
        ? listed
        : listed.stream().filter(request.only()::contains).toList();
  }

  private RenderContext context(Site site, Theme theme, Composition composition) {
    LocalDate date = request.date().or(composition.index()::newestDate).orElse(LocalDate.EPOCH);
    Site addressed = request.baseUrl().map(site::at).orElse(site);
    SiteFrame frame = SiteComposer.compose(addressed, composition, date);
    return new RenderContext(frame, theme, Formats.offered(request.formats()), date);
  }

  private List<OutputFile> siteFiles(SiteSet set, RenderContext context) {
    List<OutputFile> files = new ArrayList<>();
    for (Renderer renderer : chosen()) {
      Optional<Rendered> rendered = diagnostics.keep(renderer.renderSite(set, context));
      rendered.ifPresent(made -> files.addAll(made.files()));
      rendered.ifPresent(made -> notes.addAll(made.notes()));
    }
    return files;
  }

  private List<Renderer> chosen() {
    return Formats.of(request.formats());
  }

  private void stage(SiteCheck check, SitePublisher publication, CompactBuild.Made made)
      throws IOException {
    diagnostics.addAll(made.diagnostics());
    notes.addAll(made.notes());
    if (!made.files().isEmpty()) {
      stage(check, publication, made.compact() + "/", made.files(), made.former());
      digests.addAll(made.digest());
      made.files().forEach(file -> address(file.path(), made.former()));
      progress.made(made.compact(), made.files().size());
    }
  }

  /** Keeps the address of a web page, unless nothing but its address is left of it. */
  private void address(String path, Set<String> former) {
    String address = path.substring(0, path.length() - (path.endsWith(PAGE) ? PAGE.length() : 0));
    if (path.endsWith(PAGE) && !former.contains(address)) {
      addresses.add(address);
    }
  }

  private void stage(
      SiteCheck check,
      SitePublisher publication,
      String folder,
      List<OutputFile> files,
      Set<String> former)
      throws IOException {
    check.read(folder, files, former.stream().map(page -> page + PAGE).collect(Collectors.toSet()));
    for (OutputFile file : files) {
      publication.add(file);
    }
  }

  private BuildReport finish(SiteCheck check, SitePublisher publication, int compacts)
      throws IOException {
    if (!stopped()) {
      diagnostics.addAll(check.finish(publication).sorted());
    }
    if (stopped()) {
      return report(compacts, 0);
    }
    int files = publication.added().size();
    publication.commit();
    return report(compacts, files);
  }

  private boolean stopped() {
    return request.strict() ? !diagnostics.sorted().isEmpty() : diagnostics.hasErrors();
  }

  private BuildReport report(int compacts, int files) {
    return BuildReport.of(told(), List.copyOf(notes), compacts, files);
  }

  /** A fault of a template would come with every page that it makes; it is told once. */
  private List<Diagnostic> told() {
    Set<SourceSpan> templates = new HashSet<>();
    return diagnostics.sorted().stream()
        .filter(found -> found.rule() != Rule.THEME_TEMPLATE || templates.add(found.place()))
        .toList();
  }
}
