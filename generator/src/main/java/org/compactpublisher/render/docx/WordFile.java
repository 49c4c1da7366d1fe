package org.compactpublisher.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Form;
import org.compactpublisher.document.Labels;
import org.compactpublisher.output.Archive;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.ThemeFonts;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.theme.Arguments;
import org.compactpublisher.theme.TemplateFunction;

/**
 * A compact as a Word file: parts made by the theme's templates, packed into one archive.
 *
 * @param path of the file in the published folder
 * @param form the only thing in the file; none in a copy of the whole
 */
record WordFile(
    DocumentSet documents, RenderContext context, ThemeFonts fonts, String path, List<Form> form) {
  private static final String FOLDER = "docx/";
  private static final String TEXT = "word/document.xml";

  /** Each part after the text and its template, in the order in which the archive holds them. */
  private static final Map<String, String> PARTS = parts();

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "content-types");
    parts.put("_rels/.rels", "package-relations");
    parts.put("docProps/core.xml", "core");
    parts.put("docProps/app.xml", "app");
    parts.put("word/_rels/document.xml.rels", "relations");
    parts.put("word/styles.xml", "styles");
    parts.put("word/numbering.xml", "numbering");
    parts.put("word/settings.xml", "settings");
    parts.put("word/fontTable.xml", "fonts");
    parts.put("word/_rels/fontTable.xml.rels", "font-relations");
    parts.put("word/header.xml", "header");
    parts.put("word/footer.xml", "footer");
    return parts;
  }

  /** A copy of the whole. */
  static WordFile whole(
      DocumentSet documents, RenderContext context, ThemeFonts fonts, String path) {
    return new WordFile(documents.whole(), context, fonts, path, List.of());
  }

  /** A form to fill in. */
  static WordFile form(
      DocumentSet documents, Form form, RenderContext context, ThemeFonts fonts, String path) {
    return new WordFile(documents.only(form), context, fonts, path, List.of(form));
  }

  /** The whole file. */
  Checked<byte[]> bytes() {
    Diagnostics diagnostics = new Diagnostics();
    Relations relations = new Relations();
    ListInstances lists = new ListInstances();
    Pictures pictures = new Pictures(this, relations, diagnostics);
    Map<String, Object> model = model(new WordFunctions(documents, context, relations, lists));
    model.putAll(pictures.functions());
    EmbeddedFonts embedded = new EmbeddedFonts(fonts);
    model.put("families", embedded.families());
    model.put("face", (TemplateFunction) given -> face(embedded, given));
    List<OutputFile> text = new ArrayList<>();
    run(TEXT, form.isEmpty() ? "document" : "form", model, text, diagnostics);
    model.put("relations", relations.all());
    model.put("lists", lists.all());
    List<OutputFile> files = new ArrayList<>();
    PARTS.forEach((part, template) -> run(part, template, model, files, diagnostics));
    files.addAll(text);
    files.addAll(pictures.files());
    files.addAll(embedded.files());
    return Checked.of(Archive.of(files), diagnostics);
  }

  private static FontName face(EmbeddedFonts embedded, Arguments given) {
    return embedded.name(given.text(0), given.number(1));
  }

  private Map<String, Object> model(WordFunctions functions) {
    Labels words = context.labels(documents.language());
    Map<String, Object> model = new LinkedHashMap<>(functions.all());
    model.put("theme", context.theme().values());
    model.put("site", context.site());
    model.put("compact", documents);
    model.put("form", form);
    model.put("title", form.isEmpty() ? documents.title() : form.get(0).subject());
    model.put("date", words.date(context.date()));
    model.put("day", context.date().toString());
    model.put("sheet", Sheet.A4);
    return model;
  }

  private void run(
      String part,
      String template,
      Map<String, Object> model,
      List<OutputFile> files,
      Diagnostics diagnostics) {
    Checked<String> text = context.theme().run(FOLDER + template + ".ftlx", model, path);
    diagnostics.addAll(text.diagnostics());
    text.value()
        .map(made -> new OutputFile(part, made.getBytes(StandardCharsets.UTF_8)))
        .ifPresent(files::add);
  }
}
