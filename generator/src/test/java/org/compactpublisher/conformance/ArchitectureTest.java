package org.compactpublisher.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;

/** The program is built as its architecture page says. */
@AnalyzeClasses(packages = "org.compactpublisher", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "org.compactpublisher.";

  @ArchTest
  static final ArchRule PACKAGES_USE_ONLY_THOSE_BEFORE_THEM =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("source")
          .definedBy(ROOT + "source")
          .layer("document")
          .definedBy(ROOT + "document")
          .layer("content.yaml")
          .definedBy(ROOT + "content.yaml")
          .layer("content")
          .definedBy(ROOT + "content", ROOT + "content.markdown")
          .layer("model")
          .definedBy(ROOT + "model..")
          .layer("assemble")
          .definedBy(ROOT + "assemble..")
          .layer("compare")
          .definedBy(ROOT + "compare..")
          .layer("compose")
          .definedBy(ROOT + "compose..")
          .layer("theme")
          .definedBy(ROOT + "theme..")
          .layer("json")
          .definedBy(ROOT + "json..")
          .layer("output")
          .definedBy(ROOT + "output..")
          .layer("process")
          .definedBy(ROOT + "process..")
          .layer("render")
          .definedBy(ROOT + "render..")
          .layer("verify")
          .definedBy(ROOT + "verify")
          .layer("checkers")
          .definedBy(ROOT + "verify.(*)..")
          .layer("check")
          .definedBy(ROOT + "check..")
          .layer("build")
          .definedBy(ROOT + "build..")
          .layer("cli")
          .definedBy(ROOT + "cli..")
          .whereLayer("source")
          .mayNotAccessAnyLayer()
          .whereLayer("document")
          .mayOnlyAccessLayers("source")
          .whereLayer("content.yaml")
          .mayOnlyAccessLayers("content", "source", "document")
          .whereLayer("content")
          .mayOnlyAccessLayers("content.yaml", "source", "document")
          .whereLayer("model")
          .mayOnlyAccessLayers("source", "document")
          .whereLayer("assemble")
          .mayOnlyAccessLayers("content", "content.yaml", "model", "source", "document")
          .whereLayer("compare")
          .mayOnlyAccessLayers("model", "source", "document")
          .whereLayer("compose")
          .mayOnlyAccessLayers("compare", "model", "source", "document")
          .whereLayer("theme")
          .mayOnlyAccessLayers("content", "content.yaml", "source", "document")
          .whereLayer("json")
          .mayNotAccessAnyLayer()
          .whereLayer("output")
          .mayOnlyAccessLayers("source")
          .whereLayer("process")
          .mayNotAccessAnyLayer()
          .whereLayer("render")
          .mayOnlyAccessLayers("theme", "output", "process", "json", "source", "document", "verify")
          .whereLayer("verify")
          .mayNotAccessAnyLayer()
          .whereLayer("checkers")
          .mayOnlyAccessLayers("verify", "process")
          .whereLayer("checkers")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("check")
          .mayOnlyAccessLayers("output", "source")
          .whereLayer("build")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayOnlyAccessLayers("build", "json", "source", "verify")
          .because("each stage knows only what comes before it, so that a stage can be replaced");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices()
          .matching("org.compactpublisher.(*)..")
          .should()
          .beFreeOfCycles()
          .because("packages in a cycle can only be understood together");

  @ArchTest
  static final ArchRule SNAKEYAML_STAYS_IN_ITS_PACKAGE =
      library("content.yaml", "org.yaml.snakeyaml..");

  @ArchTest
  static final ArchRule FLEXMARK_STAYS_IN_ITS_PACKAGE =
      library("content.markdown", "com.vladsch.flexmark..");

  @ArchTest
  static final ArchRule FREEMARKER_STAYS_IN_ITS_PACKAGE = library("theme", "freemarker..");

  @ArchTest
  static final ArchRule FOP_AND_PDFBOX_STAY_IN_THEIR_PACKAGE =
      library(
          "render.pdf",
          "org.apache.fop..",
          "org.apache.pdfbox..",
          "org.apache.fontbox..",
          "org.apache.xmlgraphics..",
          "org.apache.batik..");

  @ArchTest static final ArchRule NU_STAYS_IN_ITS_PACKAGE = library("verify.nu", "nu.validator..");

  @ArchTest
  static final ArchRule VERAPDF_STAYS_IN_ITS_PACKAGE = library("verify.pdf", "org.verapdf..");

  @ArchTest
  static final ArchRule EPUBCHECK_STAYS_IN_ITS_PACKAGE =
      library("verify.epub", "com.adobe.epubcheck..", "org.w3c.epubcheck..");

  @ArchTest
  static final ArchRule POI_STAYS_IN_ITS_PACKAGE =
      library("verify.docx", "org.apache.poi..", "org.apache.xmlbeans..");

  @ArchTest
  static final ArchRule JING_STAYS_IN_ITS_PACKAGE = library("verify.xml", "com.thaiopensource..");

  @ArchTest
  static final ArchRule JSOUP_STAYS_IN_ITS_PACKAGE = library("verify.links", "org.jsoup..");

  @ArchTest
  static final ArchRule JSON_SCHEMA_STAYS_IN_ITS_PACKAGE =
      library("verify.data", "com.networknt..");

  @ArchTest
  static final ArchRule JACKSON_STAYS_WITH_THE_CHECKERS =
      library("verify.(*)..", "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule LIBLOUIS_AND_DOTIFY_STAY_IN_THEIR_PACKAGE =
      library("render.braille", "org.liblouis..", "org.daisy..", "com.sun.jna..");

  static final ArchRule JUMP3R_STAYS_IN_ITS_PACKAGE = library("render.audio", "de.sciss.jump3r..");

  @ArchTest static final ArchRule PICOCLI_STAYS_IN_ITS_PACKAGE = library("cli", "picocli..");

  @ArchTest
  static final ArchRule THE_CORE_USES_THE_JDK_ONLY =
      classes()
          .that()
          .resideInAnyPackage(ROOT + "source..", ROOT + "document..", ROOT + "model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", ROOT + "source..", ROOT + "document..", ROOT + "model..")
          .because("every format and every reader shares these types");

  @ArchTest
  static final ArchRule THE_CORE_DOES_NOT_CHANGE =
      classes()
          .that()
          .resideInAnyPackage(ROOT + "source..", ROOT + "document..", ROOT + "model..")
          .should()
          .haveOnlyFinalFields()
          .because("what several renderers read at once must stay as it was made");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS_AND_EXITS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .because("a fault is told once, in one form, and decides one exit code");

  @ArchTest
  static final ArchRule FEW_PACKAGES_TOUCH_THE_DISK =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ROOT + "content",
              ROOT + "theme",
              ROOT + "output",
              ROOT + "process",
              ROOT + "render.pdf",
              ROOT + "render.audio",
              ROOT + "verify..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Files.class, File.class)
          .because("content is read in one place, the site written in one place, and then checked");

  @ArchTest
  static final ArchRule NOTHING_ASKS_WHAT_TIME_IT_IS =
      noClasses()
          .should()
          .callMethodWhere(describe("now() has no clock", ArchitectureTest::asksTheTime))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class)
          .because("the same content must give the same bytes every day");

  @ArchTest
  static final ArchRule NOTHING_ASKS_WHERE_IT_RUNS =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault", Locale.Category.class)
          .because("the same content must give the same bytes in every country");

  @ArchTest
  static final ArchRule DATES_ARE_JAVA_TIME =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "render.pdf")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Date.class)
          .because("java.util.Date has a time zone hidden in it; only FOP and PDFBox ask for one");

  @ArchTest
  static final ArchRule NOTHING_WRITES_A_LOG =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "verify.pdf")
          .and()
          .doNotHaveFullyQualifiedName(ROOT + "render.braille.BraillePages")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..")
          .because(
              "whoever runs the program is told by diagnostics, not by a log;"
                  + " the logs of veraPDF and of the formatter of braille pages are switched off");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS =
      classes()
          .should()
          .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl|Service)")
          .because("such a name tells nothing, and anything can be put under it");

  @ArchTest
  static final ArchRule PROGRAMS_ARE_STARTED_IN_ONE_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "process")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ProcessBuilder.class, Process.class)
          .because("whatever is started must be ended, whatever happens");

  private static ArchRule library(String place, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + place)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because("a library that one package knows can be replaced there");
  }

  private static boolean asksTheTime(JavaMethodCall call) {
    return call.getName().equals("now")
        && call.getTargetOwner().getPackageName().startsWith("java.time")
        && call.getTarget().getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }
}
