package org.compactpublisher.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.compactpublisher.assemble.CompactAssembler;
import org.compactpublisher.compare.EditionComparison;
import org.compactpublisher.compare.Neighbours;
import org.compactpublisher.compose.CompactComposer;
import org.compactpublisher.compose.Composition;
import org.compactpublisher.compose.DigestComposer;
import org.compactpublisher.compose.Imprint;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.document.CompactSummary;
import org.compactpublisher.document.Digest;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Label;
import org.compactpublisher.model.Compact;
import org.compactpublisher.output.OutputFile;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.render.Rendered;
import org.compactpublisher.render.Renderer;
import org.compactpublisher.source.Checked;
import org.compactpublisher.source.Diagnostic;
import org.compactpublisher.source.Diagnostics;

/**
 * Takes one compact down the line: content → model → documents → files.
 *
 * @param content where to read
 * @param composition what composing needs to know
 * @param context what renderers may know
 * @param renderers the formats to make, in order
 * @param siteNotice shown when a compact has no notice of its own
 */
record CompactBuild(
    ContentFolder content,
    Composition composition,
    RenderContext context,
    List<Renderer> renderers,
    String siteNotice) {

  /**
   * What became of a compact.
   *
   * @param files none when the compact has errors
   * @param digest what the pages of the whole site need of it; none when it has errors
   * @param former addresses of pages that were published once and have no document now
   * @param notes what this machine cannot make
   */
  record Made(
      String compact,
      List<OutputFile> files,
      List<Digest> digest,
      Set<String> former,
      List<String> notes,
      List<Diagnostic> diagnostics) {}

  /** Makes the files of a compact, unless something is wrong with it. */
  Made make(String id) {
    Diagnostics diagnostics = new Diagnostics();
    Checked<CompactAssembler.Assembled> read = read(id);
    diagnostics.addAll(read.diagnostics());
    List<OutputFile> files = new ArrayList<>();
    List<Digest> digest = new ArrayList<>();
    Set<String> former = new TreeSet<>();
    List<String> notes = new ArrayList<>();
    read.value()
        .map(CompactAssembler.Assembled::compact)
        .ifPresent(
            compact -> {
              DocumentSet documents =
                  CompactComposer.compose(
                      compact, in(compact.about().language()), neighbours(compact), imprint());
              digest.add(DigestComposer.compose(documents, summary(id), composition));
              documents.contents().formerPages().forEach(page -> former.add(Addresses.page(page)));
              Rendered rendered = render(documents, diagnostics);
              files.addAll(rendered.files());
              notes.addAll(rendered.notes());
            });
    return diagnostics.hasErrors()
        ? new Made(id, List.of(), List.of(), Set.of(), notes, diagnostics.sorted())
        : new Made(id, files, digest, former, notes, diagnostics.sorted());
  }

  private Imprint imprint() {
    return new Imprint(
        context.site(),
        context.date(),
        language -> context.labels(language).text(Label.LANGUAGE_NAME.key()));
  }

  private Checked<CompactAssembler.Assembled> read(String id) {
    return CompactAssembler.read(
        content, composition.index(), composition.index().compact(id).orElseThrow(), siteNotice);
  }

  /** Compares a compact with the editions beside it that are being published. */
  private Neighbours neighbours(Compact compact) {
    return new Neighbours(
        compact
            .about()
            .replaces()
            .flatMap(id -> neighbour(id, compact))
            .map(replaced -> EditionComparison.of(replaced, compact)),
        composition.index().replacing(compact.about().id()).stream()
            .flatMap(edition -> neighbour(edition.id(), compact).stream())
            .map(replacing -> EditionComparison.of(compact, replacing))
            .toList());
  }

  /**
   * Another edition in the same language; absent when it has errors, which are told in its own
   * turn.
   */
  private Optional<Compact> neighbour(String id, Compact compact) {
    if (!composition.publishes(id)) {
      return Optional.empty();
    }
    Checked<CompactAssembler.Assembled> read = read(id);
    boolean wrong = read.diagnostics().stream().anyMatch(Diagnostic::isError);
    return read.value()
        .map(CompactAssembler.Assembled::compact)
        .filter(other -> !wrong && other.about().language().equals(compact.about().language()));
  }

  private CompactSummary summary(String id) {
    return context.site().compacts().stream()
        .filter(summary -> summary.target().compact().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Runs each renderer with what those before it made. */
  private Rendered render(DocumentSet documents, Diagnostics diagnostics) {
    Rendered made = Rendered.NOTHING;
    for (Renderer renderer : renderers) {
      Checked<Rendered> next = renderer.render(documents, context.with(made));
      diagnostics.addAll(next.diagnostics());
      made = made.and(next.value().orElse(Rendered.NOTHING));
    }
    return made;
  }

  /** The composition with the words of a language, where the theme has them. */
  private Composition in(String language) {
    return composition.in(context.labels(language));
  }
}
