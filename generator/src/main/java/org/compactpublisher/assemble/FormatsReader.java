package org.compactpublisher.assemble;

import java.util.List;
import java.util.Optional;
import org.compactpublisher.content.yaml.YamlNode.YamlScalar;
import org.compactpublisher.document.BrailleLayout;
import org.compactpublisher.document.FormatOptions;
import org.compactpublisher.document.Speech;

/** Reads what {@code site.yaml} asks of single formats. */
final class FormatsReader {
  private FormatsReader() {}

  static FormatOptions read(Optional<MapReader> formats) {
    return formats.map(FormatsReader::options).orElse(FormatOptions.USUAL);
  }

  private static FormatOptions options(MapReader keys) {
    return new FormatOptions(
        keys.numbers("large-print-sizes").stream().sorted().distinct().toList(),
        keys.group("braille").map(FormatsReader::braille).orElse(BrailleLayout.UK),
        keys.group("speech").map(FormatsReader::speech).orElse(Speech.USUAL));
  }

  private static BrailleLayout braille(MapReader keys) {
    return new BrailleLayout(
        !keys.text("code").equals("uncontracted"),
        keys.number("cells").orElse(BrailleLayout.UK.cells()),
        keys.number("lines").orElse(BrailleLayout.UK.lines()));
  }

  private static Speech speech(MapReader keys) {
    List<String> command = keys.texts("command").stream().map(YamlScalar::value).toList();
    return new Speech(
        command.isEmpty() ? Speech.USUAL.command() : command,
        keys.number("seconds").orElse(Speech.USUAL.seconds()));
  }
}
