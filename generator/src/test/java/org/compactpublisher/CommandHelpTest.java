package org.compactpublisher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.compactpublisher.fixtures.CommandRun;
import org.compactpublisher.fixtures.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program says of itself and of a command that was typed wrongly. */
final class CommandHelpTest {

  @ParameterizedTest
  @CsvSource({
    "compact, --help",
    "build, build --help",
    "check, check --help",
    "verify, verify --help"
  })
  void helpIsPrinted(String name, String typed) throws IOException {
    CommandRun run = CommandRun.of(typed.split(" ")).done();
    assertEquals("", run.err());
    Golden.assertSame(Golden.resource("help/" + name + ".txt"), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, ''",
    "command-misspelt, biuld",
    "command-unknown, frobnicate",
    "option-misspelt, build --formts html",
    "option-unknown, check --frobnicate",
    "option-without-value, build --out",
    "format-unknown, build --content ../content --theme ../themes/default --formats htlm",
    "formats-none-left, build --content ../content --theme ../themes/default --formats html --without html",
    "format-of-faults-unknown, check --format xml",
    "date-unreal, build --date 2011-02-30",
    "date-in-words, build --date today",
    "address-unreadable, build --content ../content --theme ../themes/default --base-url compacts.example",
    "content-missing, build --content no/such/folder",
    "content-to-check-missing, check --content no/such/folder",
    "theme-missing, build --content ../content --theme no-such-theme",
    "site-missing, verify --content ../content --theme ../themes/default --out no/such/site",
    "word-too-many, check content"
  })
  void wrongUseIsExplained(String name, String typed) throws IOException {
    List<String> arguments = typed.isEmpty() ? List.of() : List.of(typed.split(" "));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertEquals(2, run.code());
    assertEquals("", run.out());
    Golden.assertSame(Golden.resource("wrong-use/" + name + ".txt"), run.err());
  }
}
