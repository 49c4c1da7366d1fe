package org.compactpublisher.render.braille;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.daisy.dotify.api.translator.BrailleTranslator;
import org.daisy.dotify.api.translator.BrailleTranslatorFactory;
import org.daisy.dotify.api.translator.BrailleTranslatorFactoryMakerService;
import org.daisy.dotify.api.translator.BrailleTranslatorResult;
import org.daisy.dotify.api.translator.ResolvableText;
import org.daisy.dotify.api.translator.Translatable;
import org.daisy.dotify.api.translator.TranslatableWithContext;
import org.daisy.dotify.api.translator.TranslatorSpecification;

/**
 * What the formatter is given for a translator: its text is braille already, but for the numbers of
 * its pages.
 */
final class WrittenCells implements BrailleTranslator, BrailleTranslatorFactoryMakerService {
  private final BrailleWords words;

  WrittenCells(BrailleWords words) {
    this.words = words;
  }

  @Override
  public BrailleTranslatorResult translate(Translatable text) {
    return cells(text.getText());
  }

  @Override
  public BrailleTranslatorResult translate(TranslatableWithContext text) {
    return cells(
        text.getTextToTranslate().stream()
            .map(ResolvableText::resolve)
            .collect(Collectors.joining()));
  }

  private BrailleTranslatorResult cells(String text) {
    boolean number = text.chars().anyMatch(sign -> Character.isLetterOrDigit(sign));
    return new BrokenLines(number ? words.of(text) : text);
  }

  @Override
  public String getTranslatorMode() {
    return "";
  }

  @Override
  public boolean supportsSpecification(String locale, String mode) {
    return true;
  }

  @Override
  public Collection<TranslatorSpecification> listSpecifications() {
    return List.of();
  }

  @Override
  public BrailleTranslatorFactory newFactory(String locale, String mode) {
    return (anyLocale, anyMode) -> this;
  }

  @Override
  public BrailleTranslator newTranslator(String locale, String mode) {
    return this;
  }
}
