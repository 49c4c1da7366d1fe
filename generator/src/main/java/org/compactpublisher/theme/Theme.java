package org.compactpublisher.theme;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.compactpublisher.document.Labels;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceSpan;

/**
 * What the publication looks like: a folder with templates, style sheets, fonts, colours and the
 * words that the program adds. What it lacks comes from the theme it is based on.
 */
public final class Theme {
  private final ThemeFiles files;
  private final Map<String, Object> values;
  private final Map<String, Labels> labels;
  private final List<Typeface> typefaces;
  private final Optional<Logo> logo;
  private final Configuration templates;

  private Theme(
      ThemeFiles files, ThemeValues values, Map<String, Labels> labels, Optional<Logo> logo) {
    this.files = files;
    this.values = values(values, logo);
    this.labels = labels;
    this.typefaces = Typeface.of(values);
    this.logo = logo;
    this.templates = configure(files);
  }

  /** What templates see: the values, and the size of the logo. */
  private static Map<String, Object> values(ThemeValues values, Optional<Logo> logo) {
    Map<String, Object> all = new LinkedHashMap<>(values.merged());
    Map<String, Object> drawing = values.group("logo");
    logo.ifPresent(
        found -> drawing.putAll(Map.of("width", found.width(), "height", found.height())));
    all.put("logo", drawing);
    return all;
  }

  /**
   * Reads a theme, and what it is based on.
   *
   * @param folder where it lies
   * @param shownPath the same for messages
   * @param languages what the site and its compacts are written in, which decides the words that
   *     must be there
   * @throws UncheckedIOException if the disk fails
   */
  public static Checked<Theme> load(Path folder, String shownPath, Collection<String> languages) {
    Diagnostics diagnostics = new Diagnostics();
    List<ThemeFolder> folders = ThemeBases.of(folder, shownPath, diagnostics);
    if (folders.isEmpty()) {
      return new Checked<>(Optional.empty(), diagnostics.sorted());
    }
    ThemeFiles files = new ThemeFiles(folders);
    ThemeValues values = new ThemeValues(folders, diagnostics);
    ThemeLabels words = new ThemeLabels(folders, diagnostics);
    Map<String, Labels> labels = words.read();
    words.require(labels, languages);
    ThemeChecks.check(values, files);
    Optional<Logo> logo = Logo.of(values, files);
    return Checked.of(new Theme(files, values, labels, logo), diagnostics);
  }

  /** Whether there is such a folder. */
  public static boolean exists(Path folder) {
    return Files.isDirectory(folder);
  }

  /** What {@code theme.yaml} says: texts, lists and maps. */
  public Map<String, Object> values() {
    return values;
  }

  /** The typefaces that are used, for text and for headings. */
  public List<Typeface> typefaces() {
    return typefaces;
  }

  /** The drawing that stands for the publisher, if there is one. */
  public Optional<Logo> logo() {
    return logo;
  }

  /** The path of a file of the theme, as messages show it. */
  public String shown(String path) {
    return files.shown(path);
  }

  /** The words for a language: those of the tag itself, else of its language without region. */
  public Optional<Labels> labels(String language) {
    return ThemeLabels.words(labels, language);
  }

  /** The files below a folder of the theme, as paths relative to that folder, sorted. */
  public List<String> list(String below) {
    return files.list(below);
  }

  /** The bytes of one file of the theme. */
  public byte[] read(String path) {
    return files.read(path);
  }

  /**
   * Runs a template.
   *
   * @param name path in the theme, such as {@code html/page.ftlh}
   * @param model what the template sees
   * @param subject what is being made, for messages, such as {@code kent-2009/codes/funding}
   */
  public Checked<String> run(String name, Map<String, Object> model, String subject) {
    Diagnostics diagnostics = new Diagnostics();
    StringWriter text = new StringWriter(1 << 14);
    try {
      Template template = templates.getTemplate(name);
      template.process(model, text);
      return Checked.of(text.toString(), diagnostics);
    } catch (ParseException fault) {
      diagnostics.add(unreadable(fault));
    } catch (TemplateException fault) {
      Optional<ParseException> imported = unreadable(fault);
      if (imported.isPresent()) {
        diagnostics.add(unreadable(imported.get()));
        return new Checked<>(Optional.empty(), diagnostics.sorted());
      }
      Integer line = fault.getLineNumber();
      Integer column = fault.getColumnNumber();
      diagnostics.add(
          fault(
              fault.getTemplateSourceName() == null ? name : fault.getTemplateSourceName(),
              line == null ? 0 : line,
              column == null ? 0 : column,
              "while making " + subject + ": " + firstLine(fault.getMessageWithoutStackTop())));
    } catch (IOException fault) {
      diagnostics.add(
          Rule.THEME_FILE,
          shown(name),
          "the template is missing or cannot be read",
          "put it back, or choose another theme");
    }
    return new Checked<>(Optional.empty(), diagnostics.sorted());
  }

  /** The fault of a template that this one imports. */
  private static Optional<ParseException> unreadable(TemplateException fault) {
    for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException imported) {
        return Optional.of(imported);
      }
    }
    return Optional.empty();
  }

  private Diagnostic unreadable(ParseException fault) {
    return fault(
        fault.getTemplateName(),
        fault.getLineNumber(),
        fault.getColumnNumber(),
        "the template cannot be read: " + firstLine(fault.getEditorMessage()));
  }

  /** The first line of a message, and what it is about when that stands in the second. */
  private static String firstLine(String message) {
    if (message == null) {
      return "unknown fault";
    }
    List<String> lines = message.lines().map(String::strip).toList();
    boolean more = lines.size() > 1 && lines.get(0).endsWith(":") && lines.get(1).startsWith("==>");
    String subject = more ? lines.get(1).replaceFirst("^==> (.*?)\\s+\\[in .*$", " $1") : "";
    return lines.get(0) + subject;
  }

  private Diagnostic fault(String template, int line, int column, String message) {
    String source =
        line == 0
            ? ""
            : new String(read(template), StandardCharsets.UTF_8)
                .lines()
                .skip(line - 1L)
                .findFirst()
                .orElse("");
    return new Diagnostic(
        Rule.THEME_TEMPLATE,
        new SourceSpan(shown(template), line, column),
        message,
        "themes/README.md lists what each template can use",
        source);
  }

  private static Configuration configure(ThemeFiles files) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(files.templates());
    configuration.setObjectWrapper(new RecordWrapper());
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return configuration;
  }
}
