package org.compactpublisher.render.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Form;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.ThemeFonts;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.theme.TemplateFunction;

/** A form as a PDF with lines to write on. It is short: it has no cover, contents or bookmarks. */
final class FormPdf {
  private static final String TEMPLATE = "fo/form.ftlx";

  private final Form form;
  private final FoDocument document;
  private final ThemeFonts fonts;

  FormPdf(
      DocumentSet compact, Form form, RenderContext context, Profile profile, ThemeFonts fonts) {
    this.form = form;
    String path = compact.download(form.fileName() + profile.suffix() + ".pdf");
    this.document = new FoDocument(compact.only(form), context, profile, path);
    this.fonts = fonts;
  }

  /** Where it is published. */
  String path() {
    return document.path();
  }

  /** The finished file, or what is wrong with it. */
  Checked<FinishedPdf> print() {
    Diagnostics diagnostics = new Diagnostics();
    Checked<String> fo = document.context().theme().run(TEMPLATE, model(), path());
    Checked<Map<String, byte[]>> drawings = document.drawings();
    diagnostics.addAll(fo.diagnostics());
    diagnostics.addAll(drawings.diagnostics());
    Optional<FinishedPdf> pdf =
        fo.value().flatMap(text -> drawings.value().flatMap(all -> print(text, all, diagnostics)));
    return new Checked<>(pdf, diagnostics.sorted());
  }

  private Optional<FinishedPdf> print(
      String fo, Map<String, byte[]> drawings, Diagnostics diagnostics) {
    FoFaults faults = new FoFaults(fo, document);
    FoLinks.inspect(fo, faults);
    FopEngine engine = new FopEngine(fonts, new PdfResources(fonts, List.of(), drawings));
    Optional<byte[]> printed = engine.print(fo, document.context().date(), faults);
    if (faults.found() || printed.isEmpty()) {
      diagnostics.addAll(faults.diagnostics());
      return Optional.empty();
    }
    Checked<FinishedPdf> finished =
        PdfFinish.finish(printed.get(), fo, document.context().date(), faults);
    diagnostics.addAll(finished.diagnostics());
    return finished.value();
  }

  private Map<String, Object> model() {
    DocumentSet only = document.documents();
    RenderContext context = document.context();
    Labels words = context.labels(only.language());
    Map<String, TemplateFunction> functions =
        new TreeMap<>(
            new FoFunctions(only, words, context.site().baseUrl(), document.profile()).all());
    functions.put("link", given -> link(given.at(0, Anchor.class)));
    Map<String, Object> model = new TreeMap<>(functions);
    model.put("theme", context.theme().values());
    model.put("site", context.site());
    model.put("compact", only);
    model.put("form", form);
    model.put("document", form.document());
    model.put("date", words.date(context.date()));
    model.put("profile", document.profile());
    model.put("chapters", List.of());
    return model;
  }

  /** All that a form leads to is on the web. */
  private FoLink link(Anchor target) {
    return new FoLink(false, document.context().site().baseUrl() + Addresses.of(target));
  }
}
