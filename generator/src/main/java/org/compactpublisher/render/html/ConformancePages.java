package org.compactpublisher.render.html;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.Labels;
import org.compactpublisher.json.Json;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.source.Checked;
import org.compactpublisher.verify.ConformanceReport;
import org.compactpublisher.verify.ConformanceReport.CheckedFile;
import org.compactpublisher.verify.ConformanceReport.CheckedStandard;

/** What checkers found in a published site, as a page of it and for programs. */
public final class ConformancePages {
  /** The folder of the report in the site. */
  public static final String FOLDER = "formats/conformance/";

  /** The page of the site that leads to it, where there is one; the front page leads else. */
  public static final String FORMATS = "formats/";

  private static final String END_OF_PAGE = "</main>";

  private final RenderContext context;
  private final Labels labels;

  /** Writes pages of this site. */
  public ConformancePages(RenderContext context) {
    this.context = context;
    this.labels = context.labels(context.site().language());
  }

  /**
   * The report.
   *
   * @param day on which the files were checked
   */
  public Checked<Rendered> report(ConformanceReport report, LocalDate day) {
    PageWriter writer = new PageWriter(context);
    Map<String, Object> shown = Map.of("report", report, "day", labels.date(day));
    writer.page(page(FOLDER), "html/conformance.ftlh", new PageLinks(FOLDER), shown);
    String data = Json.of(data(report, day));
    writer.file(FOLDER + "report.json", data.getBytes(StandardCharsets.UTF_8));
    return writer.finish(List.of());
  }

  /**
   * A published page with a link to the report at its end; as it was when it has one.
   *
   * @param address of the page
   * @param html all of it
   */
  public Checked<Rendered> linked(String address, String html) {
    PageWriter writer = new PageWriter(context);
    Page page = page(address);
    writer.page(page, "html/conformance-link.ftlh", new PageLinks(address), Map.of());
    Checked<Rendered> link = writer.finish(List.of());
    return new Checked<>(
        link.value().map(made -> spliced(page.file(), html, made)), link.diagnostics());
  }

  private static Rendered spliced(String file, String html, Rendered link) {
    String added = new String(link.files().get(0).bytes(), StandardCharsets.UTF_8);
    int end = html.lastIndexOf(END_OF_PAGE);
    boolean here = end < 0 || html.contains(added);
    String whole = here ? html : html.substring(0, end) + added + html.substring(end);
    return new Rendered(
        List.of(new OutputFile(file, whole.getBytes(StandardCharsets.UTF_8))), List.of());
  }

  private Page page(String path) {
    String name = labels.text("conformance");
    return new Page(
        path,
        Page.Kind.CONFORMANCE,
        labels.text("title-in-site", Map.of("title", name, "site", context.site().title())),
        name,
        labels.text("conformance-description"),
        context.site().language(),
        context.site().baseUrl() + path,
        crumbs());
  }

  private List<Page.Crumb> crumbs() {
    List<Page.Crumb> crumbs = new ArrayList<>(List.of(new Page.Crumb(labels.text("compacts"), "")));
    for (Document page : context.site().pages()) {
      if (Addresses.page(page.anchor()).equals(FORMATS)) {
        crumbs.add(new Page.Crumb(page.shortTitle(), FORMATS));
      }
    }
    return crumbs;
  }

  private Map<String, Object> data(ConformanceReport report, LocalDate day) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("site", context.site().baseUrl());
    data.put("date", day.toString());
    data.put("conforms", report.conforms());
    data.put("standards", report.standards().stream().map(ConformancePages::data).toList());
    data.put("unchecked", report.unchecked());
    return data;
  }

  private static Map<String, Object> data(CheckedStandard checked) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", checked.standard().id());
    data.put("standard", checked.standard().name());
    data.put("checker", checked.tool().name());
    data.put("version", checked.tool().version());
    data.put("conforms", checked.conforms());
    data.put("files", checked.files().stream().map(ConformancePages::data).toList());
    return data;
  }

  private static Map<String, Object> data(CheckedFile file) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("path", file.path());
    data.put("conforms", file.conforms());
    data.put("faults", file.faults());
    return data;
  }
}
